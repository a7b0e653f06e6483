import { describe, expect, it } from 'vitest'
import { exceptions, noExceptions } from '../../../src/authoring/exceptions'
import { findDefects } from '../../../src/authoring/laws/defects'
import { knowledge } from '../../../src/knowledge/knowledge'
import type {
  Cause,
  CauseId,
  Knowledge,
  Question,
  RemedyId,
  Repair,
  Symptom,
} from '../../../src/knowledge/schema'

const changed = <T extends object>(entry: T | undefined, change: Partial<T>): T => {
  if (entry === undefined) throw new Error('The entry to spoil does not exist')
  return { ...entry, ...change }
}

const spoil = {
  symptom: (change: Partial<Symptom>): Knowledge => ({
    ...knowledge,
    symptoms: {
      ...knowledge.symptoms,
      'symptom:invalid-terminal-97': changed(knowledge.symptoms['symptom:invalid-terminal-97'], change),
    },
  }),
  cause: (change: Partial<Cause>): Knowledge => ({
    ...knowledge,
    causes: { ...knowledge.causes, 'cause:dormant': changed(knowledge.causes['cause:dormant'], change) },
  }),
  question: (change: Partial<Question>): Knowledge => ({
    ...knowledge,
    questions: {
      ...knowledge.questions,
      'question:moved': changed(knowledge.questions['question:moved'], change),
    },
  }),
  repair: (change: Partial<Repair>, id: RemedyId = 'remedy:restart-terminal'): Knowledge => {
    const repair = knowledge.remedies[id]
    if (repair?.effect !== 'repairs') throw new Error('The remedy to spoil is no repair')
    return { ...knowledge, remedies: { ...knowledge.remedies, [id]: { ...repair, ...change } } }
  },
}

describe('the knowledge', () => {
  it('has no defect', () => {
    expect(findDefects(knowledge, exceptions)).toEqual([])
  })

  it('is frozen, so that no room can change it', () => {
    expect(Object.isFrozen(knowledge.symptoms['symptom:ip-layer-error']?.causes)).toBe(true)
  })
})

describe('a defect is found and names its culprit:', () => {
  const dormant = knowledge.causes['cause:dormant']
  it.each<[string, Knowledge, string, RegExp]>([
    [
      'a cause that does not exist',
      spoil.symptom({ causes: { 'cause:gone': 'common' } }),
      'symptom:invalid-terminal-97',
      /cause:gone/,
    ],
    [
      'a warning that does not exist',
      spoil.symptom({ never: ['warning:gone'] }),
      'symptom:invalid-terminal-97',
      /gone/,
    ],
    [
      'an answer that does not exist',
      spoil.cause({ signs: { ...dormant?.signs, 'question:moved': { perhaps: 'more' } } }),
      'cause:dormant',
      /perhaps/,
    ],
    [
      'a source that does not exist',
      spoil.cause({ standing: { kind: 'judged', sources: ['source:gone'] } }),
      'cause:dormant',
      /source:gone/,
    ],
    [
      'an established fact that cites only web pages',
      spoil.cause({ standing: { kind: 'established', sources: ['source:sim-lock-pages'] } }),
      'cause:dormant',
      /web page/,
    ],
    [
      'a claim in the model',
      spoil.cause({ standing: { kind: 'claimed', sources: ['source:sim-lock-pages'] } }),
      'cause:dormant',
      /claimed/,
    ],
    [
      'a network cause behind a host code',
      spoil.symptom({ causes: { 'cause:weak-signal': 'common' } }),
      'symptom:invalid-terminal-97',
      /bearer/,
    ],
    [
      'a text that another message shows too',
      spoil.symptom({ screens: [{ text: 'ip  Layer error', lang: 'en' }] }),
      'symptom:ip-layer-error',
      /shows IP LAYER ERROR like symptom:invalid-terminal-97: no question/,
    ],
    [
      'a code that another message shows too',
      spoil.symptom({ hostCode: '01' }),
      'symptom:invalid-terminal-97',
      /shows 01 like symptom:response-code-01/,
    ],
    [
      'a repair for causes that no message lists',
      spoil.repair({ treats: { 'cause:gone': 'often' } }),
      'remedy:restart-terminal',
      /used nowhere/,
    ],
    [
      'a question that waits for itself',
      spoil.question({ askedOnlyWhen: { question: 'question:moved', answers: ['yes'] } }),
      'question:moved',
      /never be asked/,
    ],
    [
      'a default row that is no row',
      spoil.question({ answers: { yes: 'rarely', no: 'rarely' } }),
      'question:moved',
      /0\.20/,
    ],
    ['a restart without its guard', spoil.repair({ requires: [] }), 'remedy:restart-terminal', /unsent/],
    [
      'a restart with a guard that lets everything through',
      spoil.repair({ requires: [{ question: 'question:unsent-records', answers: ['none', 'some'] }] }),
      'remedy:restart-terminal',
      /unsent/,
    ],
    [
      'a cashier who could lose keys',
      spoil.repair({ sideEffects: ['loses-keys'] }),
      'remedy:restart-terminal',
      /keys/,
    ],
    [
      'a card presented again that is not said to charge again',
      spoil.repair({ sideEffects: [] }, 'remedy:wipe-card'),
      'remedy:wipe-card',
      /treats cause:card-dirty-or-damaged, which only another payment shows/,
    ],
    [
      'a PIN typed again that is not said to charge again',
      spoil.repair({ sideEffects: ['interrupts-sales'] }, 'remedy:enter-pin-again'),
      'remedy:enter-pin-again',
      /treats cause:wrong-pin-entered, which only another payment shows/,
    ],
    [
      'another charge that is said to be undone',
      spoil.repair({ undo: 'can-be-undone' }, 'remedy:try-again-later'),
      'remedy:try-again-later',
      /said to be undone/,
    ],
    [
      'a refund that is said to be undone',
      spoil.repair({ undo: 'nothing-to-undo' }, 'remedy:refund-on-original-machine'),
      'remedy:refund-on-original-machine',
      /said to be undone/,
    ],
    [
      'an act that cannot be undone and waits for nothing',
      spoil.repair({ requires: [] }, 'remedy:cancel-open-order'),
      'remedy:cancel-open-order',
      /cannot be undone and is offered whatever is known/,
    ],
    [
      'a request to somebody else than who does it',
      spoil.repair({ request: { to: 'acquirer', ready: ['serial'] } }),
      'remedy:restart-terminal',
      /asked of/,
    ],
    [
      'a cause that nothing treats',
      spoil.symptom({ causes: { 'cause:app-hung': 'common' } }),
      'symptom:ip-layer-error',
      /./,
    ],
  ])('%s', (_, base, culprit, what) => {
    const spoiled = _ === 'a cause that nothing treats' ? withoutTreatment(base) : base
    expect(findDefects(spoiled)).toContainEqual({ culprit, what: expect.stringMatching(what) })
  })

  it('a cause on the way behind a host’s answer, unless it is declared; and a declaration that is not needed', () => {
    const symptom = 'symptom:invalid-terminal-97'
    const base = spoil.symptom({
      causes: { ...knowledge.symptoms[symptom]?.causes, 'cause:weak-signal': 'rare' },
    })
    const declared = (...causes: readonly CauseId[]) => ({
      ...noExceptions,
      hostAnswer: [{ symptom, causes, because: 'For the test.' } as const],
    })
    expect(findDefects(base, declared('cause:weak-signal'))).toEqual([])
    expect(findDefects(base, declared('cause:weak-signal', 'cause:dormant'))).toEqual([
      {
        culprit: 'hostAnswer symptom:invalid-terminal-97, cause:dormant',
        what: 'is declared and no longer needed',
        file: 'src/knowledge/exceptions.ts',
      },
    ])
  })

  it('nothing where an umbrella shows the text as well and asks which message it is', () => {
    const base = spoil.symptom({ screens: [{ text: '终端无效', lang: 'zh-CN' }] })
    expect(findDefects(base, exceptions)).toEqual([])
  })

  it('something of the wrong form, named by its place', () => {
    const found = findDefects(spoil.question({ seconds: -1 }))
    expect(found[0]?.culprit).toBe('questions › question:moved › seconds')
  })

  it('questions that wait for each other through a fact that both of two see', () => {
    const question = (id: Question['id'], change: Partial<Question>): Question => ({
      id,
      kind: 'look',
      seconds: 5,
      carriesOver: false,
      answers: { yes: 'often', no: 'sometimes' },
      ...change,
    })
    const on = (id: Question['id']) => ({ question: id, answers: ['yes'] })
    const first = question('question:first', { group: 'fact' })
    const second = question('question:second', { askedOnlyWhen: on('question:first') })
    const third = question('question:third', { group: 'fact', askedOnlyWhen: on('question:second') })
    const questions = { ...knowledge.questions, [first.id]: first, [second.id]: second, [third.id]: third }
    expect(findDefects({ ...knowledge, questions })).toContainEqual({
      culprit: 'question:third',
      what: expect.stringMatching(/leads back to question:first/),
    })
  })

  it('something that nothing leads to', () => {
    const base: Knowledge = {
      ...knowledge,
      warnings: {
        ...knowledge.warnings,
        'warning:idle': { id: 'warning:idle', standing: { kind: 'judged' } },
      },
    }
    expect(findDefects(base)).toEqual([{ culprit: 'warning:idle', what: 'is used nowhere' }])
  })
})

/** Takes every treatment of a hung app away. */
function withoutTreatment(base: Knowledge): Knowledge {
  const remedies = Object.fromEntries(
    Object.entries(base.remedies).map(([id, remedy]) => {
      if (remedy.effect !== 'repairs') return [id, remedy]
      const { 'cause:app-hung': _, ...treats } = remedy.treats
      return [id, { ...remedy, treats }]
    }),
  )
  return { ...base, remedies }
}
