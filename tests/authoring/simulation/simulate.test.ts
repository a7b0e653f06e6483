import { describe, expect, it } from 'vitest'
import { assemble, pretendSymptom } from '../../../src/authoring/generated/pretend'
import { simulate } from '../../../src/authoring/simulation/simulate'
import { knowledge } from '../../../src/knowledge/knowledge'

const cause = (id: `cause:${string}`, sign: 'yes' | 'no') => ({
  id,
  owner: 'acquirer' as const,
  link: 'acquirer' as const,
  minutesToRepair: null,
  signs: { 'question:light': { [sign]: 'much more' as const } },
  standing: { kind: 'judged' as const },
})

/** Two causes that one question tells apart, each with its own dear repair. */
const parted = assemble(
  { 'cause:a': 'common', 'cause:b': 'common' },
  [cause('cause:a', 'yes'), cause('cause:b', 'no')],
  [
    {
      id: 'question:light',
      kind: 'look',
      seconds: 10,
      carriesOver: true,
      answers: { yes: 'often', no: 'sometimes' },
    },
  ],
  (['a', 'b'] as const).map((name) => ({
    id: `remedy:${name}` as const,
    effect: 'repairs' as const,
    doneBy: 'cashier' as const,
    handsOn: 1800,
    wait: 0,
    steps: [],
    sideEffects: [],
    notWhen: [],
    requires: [],
    undo: 'nothing-to-undo' as const,
    treats: { [`cause:${name}`]: 'always' as const },
  })),
)

describe('a simulation', () => {
  const measured = simulate(parted, pretendSymptom, { cases: 600, seed: 7 })

  it('draws the same cases from the same seed, and others from another', () => {
    expect(simulate(parted, pretendSymptom, { cases: 600, seed: 7 })).toEqual(measured)
    expect(simulate(parted, pretendSymptom, { cases: 600, seed: 8 })).not.toEqual(measured)
    expect(measured.cases).toBe(600)
  })

  it('finds that a question which parts two dear repairs saves time over asking nothing', () => {
    const { mean, error } = measured.saved.overAskingNothing
    expect(mean).toBeGreaterThan(2 * error)
    expect(mean).toBeCloseTo(measured.minutes.askingNothing.mean - measured.minutes.ours.mean, 9)
    expect(measured.questions).toEqual({ median: 1, most: 1 })
  })

  it('takes another rule in place of ours, on the same cases', () => {
    const calling = simulate(parted, pretendSymptom, { cases: 600, seed: 7 }, () => ({ kind: 'hand-over' }))
    expect(calling.minutes.ours).toEqual({ mean: parted.weights.serviceCost / 60, error: 0 })
    expect(calling.minutes.askingNothing).toEqual(measured.minutes.askingNothing)
    expect(calling.ceiling).toEqual(measured.ceiling)
  })

  it('keeps every share within its bounds, and the ceiling no lower than what is reached by one question', () => {
    const { atFirstAct, afterUsefulQuestions, ceiling } = measured
    for (const { first, firstThree } of [atFirstAct, afterUsefulQuestions, ceiling]) {
      expect(first).toBeGreaterThan(0.5)
      expect(firstThree).toBeGreaterThanOrEqual(first)
      expect(firstThree).toBeLessThanOrEqual(1)
    }
    expect(ceiling).toEqual(afterUsefulQuestions)
    expect(atFirstAct.rightOwner).toBeGreaterThan(atFirstAct.first)
    expect(atFirstAct.calibrationError).toBeLessThan(0.2)
    expect(atFirstAct.logLoss).toBeGreaterThan(0)
  })

  it('names the causes that are taken for each other and what would tell them apart', () => {
    for (const confusion of measured.confusions) {
      expect(confusion.truth).not.toBe(confusion.takenFor)
      expect(confusion.separatedBy?.question).toBe('question:light')
      expect(confusion.separatedBy?.decibans).toBeGreaterThan(1)
    }
  })

  it('walks an umbrella on into the messages it may mean', () => {
    const { cases, questions, ceiling } = simulate(knowledge, 'symptom:invalid-terminal', {
      cases: 20,
      seed: 1,
    })
    expect(cases).toBe(20)
    expect(questions.most).toBeLessThanOrEqual(knowledge.weights.questionCap)
    expect(ceiling.firstThree).toBeGreaterThan(0)
  })
})
