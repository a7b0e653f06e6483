import fc from 'fast-check'
import type { CauseId, QuestionId, RemedyId } from '../../knowledge/ids'
import { weights } from '../../knowledge/likelihood'
import type { Cause, Effect, Frequency, Knowledge, Question, Repair, Usual } from '../../knowledge/schema'

/** A tiny pretend knowledge: one symptom, drawn words, no meaning. Every question's default row is authored well. */

export const pretendSymptom = 'symptom:pretend'

const frequency = fc.constantFrom<Frequency>('rare', 'uncommon', 'common', 'very common')
const success = fc.constantFrom<Usual>('rarely', 'sometimes', 'often', 'always')
const effect = fc.constantFrom<Effect>('much more', 'more', 'less', 'much less', 'hardly ever')
const row = fc.constantFrom<Usual[]>(
  ['often', 'sometimes'],
  ['always', 'rarely'],
  ['sometimes', 'often'],
  ['often', 'sometimes', 'rarely'],
  ['sometimes', 'sometimes', 'sometimes'],
  ['sometimes', 'sometimes', 'sometimes', 'rarely'],
)

const answerIds = ['a', 'b', 'c', 'd']

interface Shape {
  causes: number
  questions: number
  remedies: number
  /** Every remedy treats exactly one cause, and no two the same. */
  disjoint?: boolean
  /** Some questions hang on an earlier one, some remedies on a fact. */
  conditions?: boolean
  /** Some remedies take the sale again. */
  needs?: boolean
}

/** An arbitrary knowledge of the given size at most. */
export const pretend = (size: Shape): fc.Arbitrary<Knowledge> =>
  fc
    .record({
      frequencies: fc.array(frequency, { minLength: 2, maxLength: size.causes }),
      rows: fc.array(fc.record({ row, seconds: fc.integer({ min: 5, max: 300 }) }), {
        maxLength: size.questions,
        // Left alone, no list grows beyond ten.
        size: 'max',
      }),
      // Prime lengths, so that the lists repeat out of step.
      draws: fc.array(fc.nat({ max: 999 }), { minLength: 97, maxLength: 97 }),
      effects: fc.array(effect, { minLength: 31, maxLength: 31 }),
      successes: fc.array(success, { minLength: 13, maxLength: 13 }),
      remedies: fc.array(fc.record({ handsOn: fc.integer({ min: 10, max: 3000 }) }), {
        maxLength: size.disjoint ? Math.min(2, size.remedies) : size.remedies,
      }),
    })
    .map(({ frequencies, rows, draws, effects, successes, remedies }) => {
      const draw = nextOf(draws, 0)
      const questions = questionsOf(size, rows, draw)
      const causes = causesOf(frequencies.length, questions, draw, nextOf<Effect>(effects, 'more'))
      const efforts = remedies.map(({ handsOn }) => handsOn)
      const repairs = repairsOf(size, efforts, { causes, questions }, draw, nextOf<Usual>(successes, 'often'))
      const listed = Object.fromEntries(frequencies.map((word, i) => [`cause:c${i}`, word]))
      return assemble(listed, causes, questions, repairs)
    })

/** Goes through a list over and over. */
function nextOf<T>(list: readonly T[], otherwise: T): () => T {
  let place = 0
  return () => list[place++ % list.length] ?? otherwise
}

function questionsOf(
  size: Shape,
  rows: readonly { row: readonly Usual[]; seconds: number }[],
  draw: () => number,
): Question[] {
  // A condition may not hang on its own group, however many questions lie between.
  const hangsOnGroup: boolean[] = []
  return rows.map(({ row: words, seconds }, q): Question => {
    const on = size.conditions && draw() % 3 === 0 && q > 0 ? questionId(q - 1) : undefined
    const hanging = on !== undefined && hangsOnGroup[q - 1] === true
    const inGroup = size.conditions === true && !hanging && draw() % 4 === 0
    hangsOnGroup.push(hanging || inGroup)
    return {
      id: questionId(q),
      kind: 'look',
      seconds,
      carriesOver: draw() % 2 === 0,
      answers: Object.fromEntries(words.map((word, a) => [answerIds[a] ?? 'z', word])),
      ...(on === undefined ? {} : { askedOnlyWhen: conditionOn(on, draw() % 2 === 1) }),
      ...(inGroup ? { group: 'one-fact' } : {}),
    }
  })
}

const questionId = (q: number): QuestionId => `question:q${q}`

const conditionOn = (question: QuestionId, alsoWhenUnsure: boolean): Question['askedOnlyWhen'] => ({
  question,
  answers: ['a'],
  ...(alsoWhenUnsure ? { alsoWhenUnsure: true } : {}),
})

const causesOf = (
  count: number,
  questions: readonly Question[],
  draw: () => number,
  nextEffect: () => Effect,
): Cause[] =>
  Array.from({ length: count }, (_, i): Cause => {
    const signs: Cause['signs'] = {}
    for (const { id, answers } of questions) {
      const named = Object.keys(answers).filter(() => draw() % 3 === 0)
      if (named.length > 0) signs[id] = Object.fromEntries(named.map((a) => [a, nextEffect()]))
    }
    return {
      id: `cause:c${i}`,
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs,
      standing: { kind: 'judged' },
    }
  })

const repairsOf = (
  size: Shape,
  efforts: readonly number[],
  { causes, questions }: { causes: readonly Cause[]; questions: readonly Question[] },
  draw: () => number,
  nextSuccess: () => Usual,
): Repair[] =>
  efforts.map((handsOn, r): Repair => {
    const treated = size.disjoint
      ? causes.slice(r, r + 1)
      : causes.filter((_, i) => i === r % causes.length || draw() % 3 === 0)
    const fact = questions[draw() % Math.max(1, questions.length)]
    const waits = size.conditions && fact !== undefined && draw() % 3 === 0
    const again = size.needs === true && draw() % 3 === 0
    return {
      id: `remedy:r${r}`,
      steps: ['step:do-it'],
      effect: 'repairs',
      doneBy: 'cashier',
      handsOn,
      wait: 0,
      sideEffects: [],
      notWhen: [],
      requires: waits ? [{ question: fact.id, answers: ['a'] }] : [],
      ...(again ? { need: 'take-again' } : {}),
      undo: 'nothing-to-undo',
      treats: Object.fromEntries(treated.map(({ id }) => [id, nextSuccess()])),
    }
  })

/** Puts parts together to a whole knowledge, with a money question that moves nothing. */
export function assemble(
  listed: Record<CauseId, Frequency>,
  causes: readonly Cause[],
  questions: readonly Question[],
  remedies: readonly Knowledge['remedies'][RemedyId][],
): Knowledge {
  const gate: Question = {
    id: 'question:gate',
    kind: 'recall',
    seconds: 10,
    carriesOver: false,
    answers: { clear: 'often', unclear: 'sometimes' },
  }
  const record: Question = {
    ...gate,
    id: 'question:record',
    repeats: true,
    ofThePayment: true,
    answers: { found: 'often', missing: 'sometimes' },
  }
  return {
    edition: '2026.1',
    symptoms: {
      [pretendSymptom]: {
        id: pretendSymptom,
        stage: 'S2',
        screens: [{ text: 'PRETEND', lang: 'en' }],
        money: { attempt: 'maybe', reach: 'not-sent' },
        broke: 'line',
        causes: listed,
        never: [],
        standing: { kind: 'judged' },
      },
    },
    causes: Object.fromEntries(causes.map((cause) => [cause.id, cause])),
    questions: Object.fromEntries([gate, record, ...questions].map((question) => [question.id, question])),
    remedies: Object.fromEntries(remedies.map((remedy) => [remedy.id, remedy])),
    warnings: {},
    sources: {},
    rules: {},
    readings: {},
    codeLeads: { entry: gate.id, unclear: pretendSymptom, leads: {} },
    selling: {},
    money: pretendMoney(gate.id, record.id),
    weights,
  }
}

/** A gate that says clear or unclear, and a record that shows one payment or none; nothing else is asked. */
function pretendMoney(gate: QuestionId, record: QuestionId): Knowledge['money'] {
  const never: QuestionId = 'question:never-asked'
  const act: RemedyId = 'remedy:never-offered'
  return {
    questions: {
      gate,
      entries: record,
      others: record,
      when: never,
      given: never,
      order: never,
      kind: never,
      day: never,
      acquirer: never,
      shown: never,
      reversing: never,
      arose: never,
      unsent: never,
      settledBefore: never,
      reversal: never,
      cancel: never,
      undone: never,
    },
    acts: {
      query: act,
      cancel: act,
      reversal: act,
      call: act,
      voidOne: act,
      refundOne: act,
      givenBackTwice: act,
    },
    facts: {
      [gate]: {
        clear: { fact: 'gate', before: 'nothing' },
        unclear: { fact: 'gate', before: 'unclear' },
        'not-sure': { fact: 'gate', before: 'unclear' },
      },
      [record]: {
        found: { fact: 'count', all: 1, rest: 'undone' },
        missing: { fact: 'count', all: 0, rest: 'open' },
        'not-sure': { fact: 'count', all: 0, rest: 'open' },
      },
    },
    everyCard: { question: gate, answers: [] },
    nothingUnsent: { question: gate, answers: ['clear'] },
  }
}
