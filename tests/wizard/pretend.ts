import fc from 'fast-check'
import { weights } from '../../src/knowledge/likelihood'
import type {
  Cause,
  CauseId,
  Effect,
  Frequency,
  Knowledge,
  Question,
  QuestionId,
  RemedyId,
  Repair,
  Usual,
} from '../../src/knowledge/schema'

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
}

/** An arbitrary knowledge of the given size at most. */
export function pretend(size: Shape): fc.Arbitrary<Knowledge> {
  return fc
    .record({
      frequencies: fc.array(frequency, { minLength: 2, maxLength: size.causes }),
      rows: fc.array(fc.record({ row, seconds: fc.integer({ min: 5, max: 300 }) }), {
        maxLength: size.questions,
      }),
      seed: fc.infiniteStream(fc.nat({ max: 999 })),
      effects: fc.infiniteStream(effect),
      successes: fc.infiniteStream(success),
      remedies: fc.array(fc.record({ handsOn: fc.integer({ min: 10, max: 3000 }) }), {
        maxLength: size.disjoint ? Math.min(2, size.remedies) : size.remedies,
      }),
    })
    .map(({ frequencies, rows, seed, effects, successes, remedies }) => {
      const draw = () => seed.next().value ?? 0
      const questionIds = rows.map((_, q): QuestionId => `question:q${q}`)
      const questions = rows.map(({ row: words, seconds }, q): Question => {
        const on = questionIds[q - 1]
        return {
          id: `question:q${q}`,
          kind: 'look',
          seconds,
          carriesOver: draw() % 2 === 0,
          answers: Object.fromEntries(words.map((word, a) => [answerIds[a] ?? 'z', word])),
          ...(size.conditions && on !== undefined && draw() % 3 === 0
            ? {
                askedOnlyWhen: {
                  question: on,
                  answers: ['a'],
                  ...(draw() % 2 ? { alsoWhenUnsure: true as const } : {}),
                },
              }
            : {}),
          ...(size.conditions && draw() % 4 === 0 ? { group: 'one-fact' } : {}),
        }
      })
      const causes = frequencies.map((_, i): Cause => {
        const signs: Cause['signs'] = {}
        for (const { id, answers } of questions) {
          const named = Object.keys(answers).filter(() => draw() % 3 === 0)
          if (named.length > 0) {
            signs[id] = Object.fromEntries(named.map((a) => [a, effects.next().value ?? 'more']))
          }
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
      const repairs = remedies.map(({ handsOn }, r): Repair => {
        const treated = size.disjoint
          ? causes.slice(r, r + 1)
          : causes.filter((_, i) => i === r % causes.length || draw() % 3 === 0)
        const fact = questionIds[draw() % Math.max(1, questionIds.length)]
        return {
          id: `remedy:r${r}`,
          effect: 'repairs',
          doneBy: 'cashier',
          handsOn,
          wait: 0,
          sideEffects: [],
          notWhen: [],
          requires:
            size.conditions && fact !== undefined && draw() % 3 === 0
              ? [{ question: fact, answers: ['a'] }]
              : [],
          undo: 'nothing-to-undo',
          treats: Object.fromEntries(treated.map(({ id }) => [id, successes.next().value ?? 'often'])),
        }
      })
      return assemble(
        Object.fromEntries(frequencies.map((word, i) => [`cause:c${i}`, word])),
        causes,
        questions,
        repairs,
      )
    })
}

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
    carriesOver: true,
    answers: { clear: 'often', unclear: 'sometimes' },
  }
  const record: Question = {
    ...gate,
    id: 'question:record',
    answers: { found: 'often', missing: 'sometimes' },
  }
  return {
    edition: '2026.1',
    symptoms: {
      [pretendSymptom]: {
        id: pretendSymptom,
        stage: 'S2',
        screens: [{ text: 'PRETEND', lang: 'en' }],
        money: 'not-sent',
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
    money: {
      gate: gate.id,
      readings: {
        clear: { thisAttempt: true, earlier: null },
        unclear: { thisAttempt: true, earlier: 'unknown' },
      },
      unsure: { thisAttempt: true, earlier: 'unknown' },
      record: record.id,
      findings: {
        found: { state: 'approved', basis: 'checked' },
        missing: { state: 'unknown', basis: 'checked' },
      },
      nothingUnsent: { question: gate.id, answers: ['clear'] },
    },
    weights,
  }
}
