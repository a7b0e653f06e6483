import { cardAgain } from '../../../src/authoring/laws/cardAgain'
import { citedFacts } from '../../../src/authoring/laws/citedFacts'
import { codesLead } from '../../../src/authoring/laws/codesLead'
import { codeTables } from '../../../src/authoring/laws/codeTables'
import { defaultRows } from '../../../src/authoring/laws/defaultRows'
import { finalActs } from '../../../src/authoring/laws/finalActs'
import { fittingActs } from '../../../src/authoring/laws/fittingActs'
import { hostAnswers } from '../../../src/authoring/laws/hostAnswers'
import { keptKeys } from '../../../src/authoring/laws/keptKeys'
import { keptVoids } from '../../../src/authoring/laws/keptVoids'
import type { Law } from '../../../src/authoring/laws/law'
import { marketRules } from '../../../src/authoring/laws/marketRules'
import { movedMoney } from '../../../src/authoring/laws/movedMoney'
import { namesExist } from '../../../src/authoring/laws/namesExist'
import { openConditions } from '../../../src/authoring/laws/openConditions'
import { readingsAbroad } from '../../../src/authoring/laws/readingsAbroad'
import { requestedDoer } from '../../../src/authoring/laws/requestedDoer'
import { safeActs } from '../../../src/authoring/laws/safeActs'
import { sharedScreens } from '../../../src/authoring/laws/sharedScreens'
import { stopCards } from '../../../src/authoring/laws/stopCards'
import { treatedCauses } from '../../../src/authoring/laws/treatedCauses'
import { umbrellas } from '../../../src/authoring/laws/umbrellas'
import { uninformedCall } from '../../../src/authoring/laws/uninformedCall'
import { unsentSales } from '../../../src/authoring/laws/unsentSales'
import { usedEntries } from '../../../src/authoring/laws/usedEntries'
import { wellFormed } from '../../../src/authoring/laws/wellFormed'
import { writtenOrder } from '../../../src/authoring/laws/writtenOrder'
import type { Knowledge } from '../../../src/knowledge/schema'
import { type Broken, whole } from './broken'
import { established, spoil, withoutTable, withoutTreatment } from './spoil'

const { knowledge } = whole
const dormant = knowledge.causes['cause:dormant']
const restart = knowledge.remedies['remedy:restart-terminal']
if (restart === undefined) throw new Error('The remedy to copy does not exist')
const idle = 'rule:idle-machines'
const told = 'rule:cancelled-when-idle'
const tsys = 'reading:tsys-term-id-error'

const rows: [law: Law, by: string, knowledge: Knowledge, culprit: string, what: RegExp][] = [
  [
    namesExist,
    'a cause that does not exist',
    spoil.symptom({ causes: { 'cause:gone': 'common' } }),
    'symptom:invalid-terminal-97',
    /cause:gone/,
  ],
  [
    namesExist,
    'a warning that does not exist',
    spoil.symptom({ never: ['warning:gone'] }),
    'symptom:invalid-terminal-97',
    /gone/,
  ],
  [
    namesExist,
    'an answer that does not exist',
    spoil.cause({ signs: { ...dormant?.signs, 'question:moved': { perhaps: 'more' } } }),
    'cause:dormant',
    /perhaps/,
  ],
  [
    namesExist,
    'a source that does not exist',
    spoil.cause({ standing: { kind: 'judged', sources: ['source:gone'] } }),
    'cause:dormant',
    /source:gone/,
  ],
  [
    citedFacts,
    'an established fact that cites only web pages',
    spoil.cause({ standing: { kind: 'established', sources: ['source:sim-lock-pages'] } }),
    'cause:dormant',
    /web page/,
  ],
  [
    citedFacts,
    'a claim in the model',
    spoil.cause({ standing: { kind: 'claimed', sources: ['source:sim-lock-pages'] } }),
    'cause:dormant',
    /claimed/,
  ],
  [
    hostAnswers,
    'a network cause behind a host code',
    spoil.symptom({ causes: { 'cause:weak-signal': 'common' } }),
    'symptom:invalid-terminal-97',
    /bearer/,
  ],
  [
    sharedScreens,
    'a text that another message shows too',
    spoil.symptom({ screens: [{ text: 'ip  Layer error', lang: 'en' }] }),
    'symptom:ip-layer-error',
    /shows IP LAYER ERROR like symptom:invalid-terminal-97: no question decides/,
  ],
  [
    sharedScreens,
    'a code that another message shows too',
    spoil.symptom({ hostCode: '01' }),
    'symptom:invalid-terminal-97',
    /shows 01 like symptom:response-code-01/,
  ],
  [
    usedEntries,
    'a repair for causes that no message lists',
    spoil.repair({ treats: { 'cause:gone': 'often' } }),
    'remedy:restart-terminal',
    /used nowhere/,
  ],
  [
    openConditions,
    'a question that waits for itself',
    spoil.question({ askedOnlyWhen: { question: 'question:moved', answers: ['yes'] } }),
    'question:moved',
    /never be asked/,
  ],
  [
    defaultRows,
    'a default row that is no row',
    spoil.question({ answers: { yes: 'rarely', no: 'rarely' } }),
    'question:moved',
    /0\.20/,
  ],
  [
    writtenOrder,
    'an answer like a number without an order',
    spoil.question({ answers: { yes: 'often', '97': 'sometimes' } }),
    'question:moved',
    /97, which is like a number, and no order/,
  ],
  [
    writtenOrder,
    'an order that leaves an answer out',
    spoil.question({ answers: { yes: 'often', '97': 'sometimes' }, order: ['yes', 'yes'] }),
    'question:moved',
    /does not have each of its answers once/,
  ],
  [
    writtenOrder,
    'an order that nothing needs',
    spoil.question({ order: ['yes', 'no'] }),
    'question:moved',
    /no answer like a number/,
  ],
  [
    stopCards,
    'a flagged card that opens like any other message',
    spoil.symptom({ broke: 'flagged-card' }),
    'symptom:invalid-terminal-97',
    /must not be taken/,
  ],
  [
    stopCards,
    'a stop without what must not be done',
    spoil.symptom({ stopFirst: true, never: [] }),
    'symptom:invalid-terminal-97',
    /fewer than 2 warnings/,
  ],
  [
    unsentSales,
    'a restart without its guard',
    spoil.repair({ requires: [] }),
    'remedy:restart-terminal',
    /unsent/,
  ],
  [
    unsentSales,
    'a restart with a guard that lets everything through',
    spoil.repair({ requires: [{ question: 'question:unsent-records', answers: ['none', 'some'] }] }),
    'remedy:restart-terminal',
    /unsent/,
  ],
  [
    unsentSales,
    'an act on another device that asks about this one',
    spoil.repair({ onOtherDevice: true }),
    'remedy:restart-terminal',
    /other-device-unsent/,
  ],
  [
    keptKeys,
    'a cashier who could lose keys',
    spoil.repair({ sideEffects: ['loses-keys'] }),
    'remedy:restart-terminal',
    /keys/,
  ],
  [
    cardAgain,
    'a card presented again that is not said to charge again',
    spoil.repair({ sideEffects: [] }, 'remedy:wipe-card'),
    'remedy:wipe-card',
    /treats cause:card-dirty-or-damaged, which only another payment shows/,
  ],
  [
    cardAgain,
    'a PIN typed again that is not said to charge again',
    spoil.repair({ sideEffects: ['interrupts-sales'] }, 'remedy:enter-pin-again'),
    'remedy:enter-pin-again',
    /treats cause:wrong-pin-entered, which only another payment shows/,
  ],
  [
    movedMoney,
    'another charge that is said to be undone',
    spoil.repair({ undo: 'can-be-undone' }, 'remedy:try-again-later'),
    'remedy:try-again-later',
    /said to be undone/,
  ],
  [
    movedMoney,
    'a refund that is said to be undone',
    spoil.repair({ undo: 'nothing-to-undo' }, 'remedy:refund-on-original-machine'),
    'remedy:refund-on-original-machine',
    /said to be undone/,
  ],
  [
    finalActs,
    'an act that cannot be undone and waits for nothing',
    spoil.repair({ need: 'nothing' }, 'remedy:cancel-open-order'),
    'remedy:cancel-open-order',
    /cannot be undone and is offered whatever is known/,
  ],
  [
    safeActs,
    'a card that may be presented again in any state',
    spoil.repair({ need: 'nothing' }, 'remedy:wipe-card'),
    'remedy:wipe-card',
    /could charge twice/,
  ],
  [
    safeActs,
    'a void of one of two that may be done to the only one',
    spoil.repair({ need: 'give-back' }, 'remedy:void-one-of-two'),
    'remedy:void-one-of-two',
    /could pay back twice/,
  ],
  [
    safeActs,
    'a restart before anybody looked',
    spoil.repair({ need: 'nothing' }),
    'remedy:restart-terminal',
    /could lose the only record/,
  ],
  [
    keptVoids,
    'a settlement that is open while a void is wanted',
    spoil.repair({ need: 'nothing' }, 'remedy:settle-batch'),
    'remedy:settle-batch',
    /while a void may be wanted/,
  ],
  [
    keptVoids,
    'a call about the original that ends with a sign-in',
    spoil.repair({ steps: ['step:sign-in-once-confirmed'] }, 'remedy:ask-acquirer-original'),
    'remedy:ask-acquirer-original',
    /ends with it under/,
  ],
  [
    requestedDoer,
    'a request to somebody else than who does it',
    spoil.repair({ request: { to: 'acquirer', ready: ['serial'] } }),
    'remedy:restart-terminal',
    /asked of/,
  ],
  [
    treatedCauses,
    'a cause that nothing treats',
    withoutTreatment('cause:app-hung'),
    'symptom:ip-layer-error',
    /lists cause:app-hung, which no remedy treats/,
  ],
  [
    fittingActs,
    'a phone line to plug in after the machine was seen to use Wi-Fi',
    spoil.repair({ notWhen: [], requires: [] }, 'remedy:plug-phone-line'),
    'remedy:plug-phone-line',
    /offered although question:bearer is wifi/,
  ],
  [
    fittingActs,
    'a requirement that fits no machine with its causes',
    spoil.repair(
      { notWhen: [], requires: [{ question: 'question:bearer', answers: ['sim'] }] },
      'remedy:plug-phone-line',
    ),
    'remedy:plug-phone-line',
    /offered although question:bearer is sim/,
  ],

  [
    namesExist,
    'a rule behind no cause that exists',
    spoil.rule(idle, { causes: ['cause:gone'] }),
    idle,
    /cause:gone/,
  ],
  [
    namesExist,
    'a rule behind no message that exists',
    spoil.rule(idle, { symptoms: ['symptom:gone'] }),
    idle,
    /symptom:gone/,
  ],
  [marketRules, 'a rule behind nothing', spoil.rule(idle, { causes: [] }), idle, /about nothing/],
  [
    namesExist,
    'a rule from no source that exists',
    spoil.rule(idle, { standing: established('source:pcac-inspection-guide', 'source:gone') }),
    idle,
    /source:gone/,
  ],
  [
    marketRules,
    'a rule that only web pages establish',
    spoil.rule(idle, { standing: established('source:idle-cancellation-pages') }),
    idle,
    /neither a regulation nor a standard/,
  ],
  [
    marketRules,
    'a rule that one program establishes',
    spoil.rule(idle, { standing: established('source:bestpay-constants') }),
    idle,
    /neither a regulation nor a standard/,
  ],
  [
    marketRules,
    'folklore that is called established',
    spoil.rule(told, { standing: established('source:idle-cancellation-pages') }),
    told,
    /neither a regulation nor a standard/,
  ],
  [
    marketRules,
    'folklore that cites a regulation',
    spoil.rule(told, { standing: { kind: 'claimed', sources: ['source:pboc-2021-259'] } }),
    told,
    /more than web pages/,
  ],
  [marketRules, 'folklore in force', spoil.rule(told, { inForce: '2024-01-01' }), told, /date in force/],
  [wellFormed, 'a rule under another id', spoil.rule(idle, { id: told }), idle, /not its id/],
  [
    namesExist,
    'a reading of no message that exists',
    spoil.reading(tsys, { symptoms: ['symptom:gone'] }),
    tsys,
    /symptom:gone/,
  ],
  [
    namesExist,
    'a reading from no source that exists',
    spoil.reading(tsys, { standing: established('source:gone') }),
    tsys,
    /source:gone/,
  ],
  [
    readingsAbroad,
    'a reading from web pages',
    spoil.reading(tsys, { standing: established('source:sim-lock-pages') }),
    tsys,
    /above a web page/,
  ],
  [
    readingsAbroad,
    'a judged reading',
    spoil.reading(tsys, { standing: { kind: 'judged', sources: ['source:tsys-codes'] } }),
    tsys,
    /not established/,
  ],
  [
    readingsAbroad,
    'a 97 carried over a border',
    spoil.reading(tsys, { screens: [{ text: '97 INVALID AMOUNT', lang: 'en' }] }),
    tsys,
    /reads 97 by the table of another/,
  ],
  [
    codeTables,
    'a 97 of nobody',
    withoutTable('symptom:invalid-terminal-97'),
    'symptom:invalid-terminal-97',
    /table that 97/,
  ],
  [
    codeTables,
    'a letter code of nobody',
    withoutTable('symptom:mac-error-a0'),
    'symptom:mac-error-a0',
    /table that A0/,
  ],
  [
    codeTables,
    'a code in small letters of nobody',
    withoutTable('symptom:mac-error-a0', 'a0'),
    'symptom:mac-error-a0',
    /table that a0/,
  ],
  [
    codeTables,
    'a table of no code',
    spoil.symptom({ codeTable: 'unionpay' }, 'symptom:ip-layer-error'),
    'symptom:ip-layer-error',
    /has no code/,
  ],
  [
    codeTables,
    'a table whose document is not cited',
    spoil.symptom({ codeTable: 'unionpay' }, 'symptom:merchant-abnormal-c2'),
    'symptom:merchant-abnormal-c2',
    /source:unionpay-code-annex/,
  ],

  [
    wellFormed,
    'a number out of bounds',
    spoil.question({ seconds: -1 }),
    'questions › question:moved › seconds',
    /./,
  ],
  [
    namesExist,
    'a code that leads to no message',
    spoil.codeLeads({ leads: { 'code:51': { card: 'symptom:gone' } } }),
    'code:51',
    /symptom:gone/,
  ],
  [
    umbrellas,
    'an umbrella under an umbrella',
    spoil.symptom({ umbrella: { entry: 'question:key-code', leads: { none: 'symptom:key-error' } } }),
    'symptom:invalid-terminal-97',
    /leads on to symptom:key-error, which is an umbrella itself/,
  ],
  [
    defaultRows,
    'an answer of its own for not being sure',
    spoil.question({ answers: { yes: 'often', 'not-sure': 'sometimes' } }),
    'question:moved',
    /reserved/,
  ],
  [
    defaultRows,
    'one answer',
    spoil.question({ answers: { yes: 'always' } }),
    'question:moved',
    /has 1 answers/,
  ],
  [
    uninformedCall,
    'a remedy under its id',
    {
      ...knowledge,
      remedies: { ...knowledge.remedies, 'remedy:service': { ...restart, id: 'remedy:service' } },
    },
    'remedy:service',
    /reserved/,
  ],
  [
    codesLead,
    'an unclear code that claims to know of the money',
    spoil.codeLeads({ unclear: 'symptom:approved-code' }),
    'codeLeads',
    /symptom:approved-code, which claims to know/,
  ],
  [
    codesLead,
    'an unclear code that is an umbrella',
    spoil.codeLeads({ unclear: 'symptom:communication-failed' }),
    'codeLeads',
    /umbrella itself/,
  ],
  [
    codesLead,
    'a question for other places than those where codes are read',
    spoil.codeLeads({ entry: 'question:moved' }),
    'codeLeads',
    /does not have card among the answers of question:moved/,
  ],
  [
    codesLead,
    'an answer for a place where no code is read',
    spoil.codeLeads({ entry: 'question:moved' }),
    'codeLeads',
    /has the answer yes to question:moved/,
  ],
  [
    codesLead,
    'a code that leads nowhere',
    spoil.codeLeads({ leads: { ...knowledge.codeLeads.leads, 'code:51': {} } }),
    'code:51',
    /leads nowhere/,
  ],
  [
    codesLead,
    'a code that does not lead to the message that carries it',
    spoil.symptom({ hostCode: '51' }),
    'code:51',
    /does not lead to symptom:invalid-terminal-97/,
  ],
  [
    codesLead,
    'a message with a code that leads nowhere',
    spoil.symptom({ hostCode: '7X' }),
    'symptom:invalid-terminal-97',
    /carries 7X/,
  ],
]

/** Entries that break a law. */
export const brokenEntries: Broken[] = rows.map(([law, by, spoiled, culprit, what]) => ({
  law,
  by,
  base: { ...whole, knowledge: spoiled },
  culprit,
  what,
}))
