import { type CauseId, notSure, type QuestionId, type RemedyId } from '../../src/knowledge/ids'
import type { Band } from '../../src/wizard/case/band'
import { isCode } from '../../src/wizard/case/picked'
import type { Case, MoneyState } from './call'
import {
  aboutThePayment,
  asksWhereSeen,
  codeSeen,
  flaggedCards,
  forThePayment,
  moneyGate,
  moneyRecord,
  questionCap,
  stillHolds,
} from './domainFacts'
import { objectionsToQuestion, objectionsToRemedy } from './domainRules'
import { honestBands } from './honestBands'
import { isOpen, moneyOfSale, most } from './moneyOfSale'
import type { Call, Shown } from './phoneCall'

/** Notes what is not as the domain wants it. */
export const complain = ({ complaints, transcript }: Call, what: string) =>
  complaints.push(`[after line ${transcript.length}] ${what}`)

/** Checks what is shown at one moment: the money, the answers, the ways to keep selling. */
export function checkShown(call: Call, shown: Shown): void {
  call.whereSeenOpen = shown.step.kind === 'ask' && shown.step.question === codeSeen
  checkMoney(call, shown)
  checkAnswers(call, shown)
  checkSelling(call, shown)
}

function checkMoney(call: Call, { bands, step }: Shown): void {
  if (step.kind === 'choose-symptom') return
  const [band] = bands
  if (band === undefined || bands.length !== 1) {
    complain(call, `one line about the money, not ${bands.join(' and ') || 'none'}`)
    return
  }
  const honest = [...honestBands(moneyNow(call)), ...(call.whereSeenOpen ? (['untouched'] as const) : [])]
  if (!honest.includes(band))
    complain(call, `the money is ${honest.join(' or ')} by what was told, and ${band} is shown`)
  call.bandsShown.add(band)
  const { now, said } = call
  if (band === 'given-approved' && !said.has(moneyGate) && now.sees[moneyGate] === 'unclear-before')
    complain(call, 'says that the sale counts, and nobody was asked for the first void or refund')
  const stated = statedNow(call)
  if (stated !== null && !meant[stated].includes(band))
    complain(call, `money must be ${stated}, and ${band} is shown`)
}

/** What can be held true of the sale after what was told so far. */
const moneyNow = ({ told }: Call) => moneyOfSale(told)

/** The lines that say each state. */
const meant: Readonly<Record<MoneyState, readonly Band[]>> = {
  'not-sent': ['not-sent', 'no-payment', 'assumed-no-payment'],
  refused: ['completion-refused', 'refused', 'refused-once-more', 'refused-every-card', 'refused-flagged'],
  unknown: [
    'unknown',
    'unknown-looked',
    'unknown-waiting',
    'unknown-told',
    'scan-in-doubt',
    'cancelled',
    // Paid by what is on the screen, and in doubt for what came before.
    'paid-maybe-twice',
  ],
  approved: ['approved'],
  'paid-maybe-twice': ['paid-maybe-twice'],
  released: ['released'],
  'not-charged': ['not-charged'],
  'charged-twice': ['charged-twice'],
  'no-payment': ['no-payment'],
  cancelled: ['cancelled'],
  'not-given-back': ['given-approved', 'given-refused'],
  'given-back': ['given-released', 'released'],
  'unknown-if-given-back': ['given-unknown', 'unknown-waiting'],
  'given-back-twice': ['given-back-twice'],
  held: ['hold-approved'],
  freed: ['hold-released'],
  'unknown-if-held': ['hold-unknown'],
}

/** The state that the conversation gives the sale; null until it is said what came before, and once more happened to it. */
function statedNow(call: Call): MoneyState | null {
  const { said, now, moneyMeanwhile, whereSeenOpen, told } = call
  const { entry } = now
  if (whereSeenOpen || (entry !== undefined && !said.has(entry.question))) return null
  const happened = told[told.length - 1]?.observations ?? []
  const more = happened.some((one) =>
    'tried' in one
      ? one.result !== 'not-possible' && takesMoney(call, one.tried)
      : settles.includes(one.answered),
  )
  if (more) return null
  if (moneyMeanwhile !== undefined) return said.has(moneyGate) ? moneyMeanwhile : null
  if (said.has('question:other-attempts')) return now.moneyOnceLooked ?? now.money
  const found = said.get(moneyRecord)
  // With several attempts one success in the list is half the look: the other half is what is written of the others.
  const severalTold =
    ['unclear-before', notSure].includes(said.get(moneyGate) ?? '') ||
    call.conversation.symptom === 'symptom:charged-twice'
  if (found === 'two-or-more' || (found === 'one' && !severalTold)) return now.moneyOnceLooked ?? now.money
  return said.has(moneyGate) && found !== 'one' ? now.money : null
}

/** Answers by which more is found out than by the list, or by which something is put right. */
const settles: readonly QuestionId[] = [
  'question:order-query',
  'question:cancel-result',
  'question:reversal-words',
  'question:given-entry',
  'question:being-reversed',
  'question:undo-result',
  'question:acquirer-said',
  'question:hold-end',
]

const takesMoney = ({ knowledge }: Call, remedy: RemedyId): boolean =>
  knowledge.remedies[remedy]?.sideEffects.includes('may-charge-again') === true

function checkAnswers(call: Call, { answers }: Shown): void {
  if (answers === undefined) return
  for (const [question, answer] of call.said) {
    const kept = [...answers].reverse().find((given) => given.question === question)
    if (kept?.answer !== answer) {
      const is = kept === undefined ? 'gone' : `now ${kept.answer}`
      complain(call, `${question}=${answer} was said and is ${is}`)
      continue
    }
    const condition = call.knowledge.questions[question]?.askedOnlyWhen
    const key = condition && call.said.get(condition.question)
    if (condition === undefined || key === undefined) continue
    const awake = condition.answers.includes(key) || (key === notSure && condition.alsoWhenUnsure === true)
    if (kept.awake !== awake)
      complain(call, `${question} must be ${awake ? 'awake' : 'asleep'} after ${condition.question}=${key}`)
  }
}

/** Checks the ways to go on selling: with this customer only where nothing of the sale counts, and nobody’s flagged card. */
function checkSelling(call: Call, { keepSelling }: Shown): void {
  const { thisSale = [], next = [] } = keepSelling ?? {}
  const money = moneyNow(call)
  if (most(money.mayCount) > 0)
    for (const remedy of thisSale.filter((way) => takesMoney(call, way)))
      complain(call, `this sale: ${remedy} while ${[...money.mayCount].join(' or ')} payments count`)
  const nobodyPaid = { ...money, mayCount: new Set([0]), beforeSaid: true, waiting: false }
  const { now } = call
  const told = { message: now.symptom, said: call.said, money: nobodyPaid }
  if (flaggedCards.includes(now.symptom) && seenOnCard(call))
    for (const remedy of thisSale) complain(call, `this sale: ${remedy} with a card that was flagged`)
  for (const remedy of [...thisSale, ...next])
    for (const objection of objectionsToRemedy(call.knowledge, remedy, told))
      complain(call, `keep selling: ${objection}`)
}

/** Checks a remedy that is offered, as the step or to keep selling. */
export function checkOffer(call: Call, remedy: RemedyId, where: string): void {
  const told = { message: call.now.symptom, said: call.said, money: moneyNow(call) }
  for (const objection of objectionsToRemedy(call.knowledge, remedy, told))
    complain(call, `${where}: ${objection}`)
}

/** A code seen after a card, or one that means the same everywhere. */
const seenOnCard = ({ said, now }: Call) =>
  said.get(codeSeen) === 'card' || (isCode(now.symptom) && !asksWhereSeen.includes(now.symptom))

/** Checks a question before it is answered. */
export function checkQuestion(call: Call, question: QuestionId): void {
  const { now, said, asked, carried } = call
  const object = (what: string) => complain(call, what)
  const entry = entryOf(now)
  const first = entry !== undefined && !said.has(entry)
  // On the page a message that carries a code is picked as the code, which asks where it was seen.
  if (first && question !== entry && question !== codeSeen && question !== 'question:new-message')
    object(`asks ${question} before it is clear which message it is (${entry})`)
  if (aboutThePayment.includes(question)) {
    if (call.lookedAt.has(question)) object(`asks ${question} twice, and nothing happened between`)
    call.lookedAt.add(question)
    return
  }
  if (asked.includes(question)) object(`asks ${question} twice`)
  if (stillHolds.includes(question) && carried.has(question))
    object(`asks ${question} again, which was answered ${carried.get(question)} before the other message`)
  for (const objection of objectionsToQuestion(question, now.symptom, said)) object(objection)
  const aboutTheMachine = asked.filter((one) => !aboutThePayment.includes(one))
  if (aboutTheMachine.length >= questionCap) object(`asks question ${asked.length + 1}: ${question}`)
}

/** The question that tells which message it is, right after the money. */
const entryOf = ({ entry, symptom }: Case): QuestionId | undefined =>
  entry?.question ?? (isCode(symptom) && asksWhereSeen.includes(symptom) ? codeSeen : undefined)

/**
 * Checks the next act before it is tried. Of a call one request must be what the domain accepts, and the call must not be
 * for one that is wrong; a needless request besides costs a sentence.
 */
export function checkTry(call: Call, act: readonly RemedyId[]): void {
  const { now, offered, triedInVain } = call
  const object = (what: string) => complain(call, what)
  const money = moneyNow(call)
  for (const remedy of act) {
    if (offered.flat().includes(remedy)) object(`offers ${remedy} twice`)
    if (triedInVain.includes(remedy))
      object(`offers ${remedy} again, which changed nothing before the other message`)
    if (remedy === act[0] && now.never?.includes(remedy))
      object(`offers ${remedy}, which is wrong for this person`)
    if (isOpen(money) && forThePayment.includes(remedy)) object(`tries ${remedy} as if it repaired a machine`)
  }
  if (offered.length === 0 && isOpen(money) && !money.askedToLook)
    object('acts before anybody was asked to look up the payment in doubt')
  const right = offered.length === 0 ? now.firstActs[0] : now.firstActs.flat()
  if (offered.length < 2 && !act.some((remedy) => right.includes(remedy)))
    object(`act ${offered.length + 1} is ${act.join(' and ')}; the domain accepts ${right.join(', ')}`)
}

/** Checks an act for the payment before it is done: at most eight, each once until something else happened. */
export function checkSettling(call: Call, remedy: RemedyId, asks: QuestionId): void {
  const object = (what: string) => complain(call, what)
  const { now, settled } = call
  if (now.never?.includes(remedy)) object(`settles by ${remedy}, which is wrong for this person`)
  const [right] = now.firstActs
  const begins = settled.length === 0 && call.offered.length === 0
  if (begins && right.some((act) => forThePayment.includes(act)) && !right.includes(remedy))
    object(`begins with ${remedy}; the domain accepts ${right.join(', ')}`)
  if (settled[settled.length - 1] === remedy) object(`settles by ${remedy} twice in a row`)
  if (settled.length >= mostActsForThePayment)
    object(`needs more than ${mostActsForThePayment} acts for the payment`)
  if (!isOpen(moneyNow(call))) object(`settles a payment that is settled by ${remedy}`)
  // After an act the same look may find something else.
  call.lookedAt = new Set([asks])
}

/** From any sale the payment is settled, or left open with a reason, in so many acts. */
const mostActsForThePayment = 8

/** Checks how a call ended. */
export function checkEnd(call: Call, shown: Shown): void {
  const { step, ranked: rankedNow } = shown
  const { conversation, acts, owners } = call
  const { ends, cause, owner, withinActs, money } = conversation.finally ?? {}
  const object = (what: string) => complain(call, what)
  if (step.kind === 'choose-symptom') object('asks for the message again')
  checkPaymentAtEnd(call, shown)
  const open = isOpen(moneyNow(call))
  const { money: first, moneyOnceLooked: found = first } = call.now
  // As long as nobody needs it, what came before is asked by the line about the money alone.
  const stillAsks = shown.bands.some((band) => ['this-attempt', 'untouched', 'no-payment'].includes(band))
  if (found === 'charged-twice' && !call.bandsShown.has('charged-twice') && !stillAsks)
    object('never finds out that it was charged twice')
  // Whatever helped the machine: over a payment in doubt nothing is solved, and the payment is what is left.
  const right = ends === 'solved' && open ? 'open-payment' : ends
  if (right !== undefined && step.kind !== right) object(`ends with ${step.kind}, not ${right}`)
  if (money !== undefined && !shown.bands.some((band) => meant[money].includes(band)))
    object(`money must be ${money} at the end, and ${shown.bands.join(' and ')} is shown`)
  if (conversation.changesMind !== undefined && !call.mindChanged)
    object(`never asks ${conversation.changesMind.afterAnswering}, so that no mind was changed`)
  if (conversation.thenShows !== undefined && !call.wentOn) object('no remedy was tried at all')
  const ranked = call.rankedAtLastAct ?? (acts === 0 ? rankedNow : undefined)
  const asked = call.offered[call.offered.length - 1] ?? []
  const treated = asked.length > 1 && asked.some((remedy) => treats(call, remedy, cause))
  if (cause !== undefined && ranked !== undefined && !treated && !ranked.slice(0, 3).includes(cause))
    object(`${cause} is not among the first three: ${ranked.slice(0, 5).join(', ')}`)
  if (owner !== undefined && !owners.has(owner))
    object(`nobody names the ${owner}; named: ${[...owners].join(', ')}`)
  if (withinActs !== undefined && acts > withinActs) object(`needs ${acts} acts; ${withinActs} are enough`)
}

/** What is asked for in a call names the cause as well as the order of the causes does. */
const treats = ({ knowledge }: Call, remedy: RemedyId, cause: CauseId | undefined): boolean => {
  const asked = knowledge.remedies[remedy]
  return (
    asked !== undefined && asked.effect !== 'works-around' && cause !== undefined && cause in asked.treats
  )
}

/** No end forgets a payment in doubt, and none keeps one open that is settled (section 5). */
function checkPaymentAtEnd(call: Call, { step, paymentIsOpen }: Shown): void {
  const open = isOpen(moneyNow(call))
  if (open && step.kind === 'solved') complain(call, 'ends as solved over a payment in doubt')
  if (!open && step.kind === 'open-payment') complain(call, 'leaves a payment open that is settled')
  if (open && paymentIsOpen === false)
    complain(call, `ends with ${step.kind} and forgets the payment in doubt`)
}
