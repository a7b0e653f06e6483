import type { AnswerId, CauseId, QuestionId, RemedyId, SymptomId } from '../../knowledge/ids'
import { own } from '../../knowledge/own'
import type { Effect, Knowledge, Owner, Question, Remedy, SideEffect } from '../../knowledge/schema'
import { tellingAnswers } from '../../knowledge/silence'

/**
 * One message's candidate causes as numbers. Index n, behind the n listed causes, is `other`: none of them.
 * Rows already carry clamping and lapses (engine.md section 1), so every likelihood is strictly between 0 and 1.
 */
export interface Model {
  symptom: SymptomId
  causes: readonly CauseId[]
  /** n + 1 prior probabilities, summing to 1. */
  prior: Float64Array
  /** By cost, then id: the order in which ties are decided. */
  questions: readonly ModelQuestion[]
  /** By cost, then id. */
  repairs: readonly ModelRepair[]
  calls: Calls
  serviceCost: number
  unsure: number
}

/** What is known of calls in which several things are asked for. */
export interface Calls {
  /** Requests that one call can hold; 1 where each is a call of its own. */
  size: number
  /** Seconds that each further request takes in a call that is made anyway. */
  seconds: number
  /** Share of the cases left, 0–1, that a further request must repair to join. */
  joins: number
}

export interface ModelQuestion {
  id: QuestionId
  /** Seconds: reading it and looking. */
  cost: number
  answers: readonly AnswerId[]
  /** For each answer the n + 1 likelihoods, one after the other. */
  rows: Float64Array
  /** Share of each answer in general. */
  usual: Float64Array
  /** Entropy of the answer given each cause, in bits, n + 1. */
  noise: Float64Array
  /** False where all rows are equal: such a question can only be asked as a precondition. */
  informs: boolean
}

export interface ModelRepair {
  id: RemedyId
  /** Seconds: hands-on, counted wait, surcharges of the side effects. */
  cost: number
  /** Who is called, where it may share the call with other requests to them; null for everything else. */
  party: Owner | null
  /** Whether it is done in the shop and harms nothing, whatever is the matter. */
  harmless: boolean
  /** Indices of the causes it treats, and the success for each. */
  treats: Int32Array
  success: Float64Array
}

/**
 * Side effects of acts that are only offered once it is known that they cannot happen: nothing is unsent, nobody was
 * charged (`knowledge check` and `survey` hold to it). They are charged only for the chance that this was misread: in full
 * they would send a person with a five-minute repair at hand to the phone.
 */
const guarded: ReadonlySet<SideEffect> = new Set([
  'loses-unsent-sales',
  'may-charge-again',
  'may-pay-back-twice',
])

/** Those whom one telephone line reaches. The owner `carrier` stands for several companies, and a cardholder calls alone. */
const onOneLine: ReadonlySet<Owner> = new Set(['acquirer', 'vendor', 'it'])

type Repair = Extract<Remedy, { effect: 'repairs' }>

/** Whether an act can harm more than the sales of the next minutes. */
const harms = ({ sideEffects }: Repair): boolean => sideEffects.some((side) => side !== 'interrupts-sales')

/** Who is called for a request that may share a call: what harms nothing and waits for no fact can just be asked for. */
function partyOf({ request, requires, need = 'nothing', sideEffects }: Repair): Owner | null {
  const canJustBeAsked = requires.length === 0 && need === 'nothing' && sideEffects.length === 0
  return request !== undefined && canJustBeAsked && onOneLine.has(request.to) ? request.to : null
}

const byCostThenId = (a: { cost: number; id: string }, b: { cost: number; id: string }) =>
  a.cost - b.cost || (a.id < b.id ? -1 : 1)

function normalise(row: number[]): number[] {
  const sum = row.reduce((total, value) => total + value, 0)
  return row.map((value) => value / sum)
}

/**
 * The row of a question under one cause: default row in words times the effect words, within the clamp, without
 * lapses. Probabilities in the order of the question's answers, without those that tell nothing.
 */
export function rowOf(
  weights: Knowledge['weights'],
  question: Pick<Question, 'answers' | 'order' | 'silent'>,
  effects: Readonly<Record<AnswerId, Effect>> = {},
): number[] {
  const answers = tellingAnswers(question)
  const general = normalise(answers.map(([, word]) => weights.usualProbability[word]))
  const moved = normalise(
    answers.map(([id], a) => {
      const effect = own(effects, id)
      return (general[a] ?? 0) * (effect === undefined ? 1 : weights.effectFactor[effect])
    }),
  )
  return normalise(moved.map((value) => Math.min(weights.clamp.high, Math.max(weights.clamp.low, value))))
}

/** A row in which every answer is misread with the chance `lapse`, the others then being equally likely. */
const withLapses = (row: number[], lapse: number): number[] =>
  row.map((value) => (1 - lapse) * value + (lapse * (1 - value)) / (row.length - 1))

export const entropy = (row: readonly number[]): number =>
  row.reduce((bits, p) => (p > 0 ? bits - p * Math.log2(p) : bits), 0)

function modelQuestion(knowledge: Knowledge, question: Question, causes: readonly CauseId[]): ModelQuestion {
  const { weights } = knowledge
  const answers = tellingAnswers(question).map(([id]) => id)
  const usual = withLapses(rowOf(weights, question), weights.lapse)
  // The last row is that of `other`, which nothing speaks for or against.
  const signs = [...causes.map((cause) => knowledge.causes[cause]?.signs[question.id]), undefined]
  const rows = signs.map((effects) =>
    effects === undefined ? usual : withLapses(rowOf(weights, question, effects), weights.lapse),
  )
  return {
    id: question.id,
    cost: question.seconds + weights.readingTime,
    answers,
    rows: Float64Array.from(answers.flatMap((_, a) => rows.map((row) => row[a] ?? 0))),
    usual: Float64Array.from(usual),
    noise: Float64Array.from(rows, entropy),
    informs: signs.some((effects) => effects !== undefined),
  }
}

/** The numeric model of one message. A message that the knowledge does not have is our mistake and throws. */
export function buildModel(knowledge: Knowledge, symptom: SymptomId): Model {
  const { weights } = knowledge
  const listed = knowledge.symptoms[symptom]
  if (listed === undefined) throw new Error(`No such symptom: ${symptom}`)
  const causes = Object.keys(listed.causes) as CauseId[] // Object.keys widens the keys of the record

  const raw = Object.values(listed.causes).map((word) => weights.frequencyWeight[word])
  const prior = Float64Array.from([
    ...normalise(raw).map((share) => share * (1 - weights.otherPrior)),
    weights.otherPrior,
  ])

  const questions = Object.values(knowledge.questions).map((question) =>
    modelQuestion(knowledge, question, causes),
  )

  const repairs = Object.values(knowledge.remedies).flatMap((remedy): ModelRepair[] => {
    if (remedy.effect !== 'repairs') return []
    const treated = causes.flatMap((cause, i) => {
      const word = remedy.treats[cause]
      return word === undefined
        ? []
        : [{ i, success: Math.min(weights.highestSuccess, weights.usualProbability[word]) }]
    })
    if (treated.length === 0) return []
    const surcharge = remedy.sideEffects.reduce((sum, side) => {
      const risk = guarded.has(side) ? weights.lapse : 1
      return sum + weights.sideEffectSurcharge[side] * risk
    }, 0)
    return [
      {
        id: remedy.id,
        cost: remedy.handsOn + Math.min(weights.longestWait, remedy.wait) + surcharge,
        party: partyOf(remedy),
        harmless: remedy.request === undefined && !harms(remedy),
        treats: Int32Array.from(treated, ({ i }) => i),
        success: Float64Array.from(treated, ({ success }) => success),
      },
    ]
  })

  return {
    symptom,
    causes,
    prior,
    questions: questions.sort(byCostThenId),
    repairs: repairs.sort(byCostThenId),
    calls: { size: weights.callSize, seconds: weights.requestTime, joins: weights.joinsCall },
    serviceCost: weights.serviceCost,
    unsure: weights.unsure,
  }
}
