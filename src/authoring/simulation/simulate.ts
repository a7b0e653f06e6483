import {
  type AnswerId,
  type CauseId,
  type Effect,
  type Knowledge,
  notSure,
  type QuestionId,
  type RemedyId,
  type SymptomId,
  type Usual,
} from '../../knowledge/schema'
import { type Reckoning, reckonCase } from '../../wizard/case/reckoning'
import { answer, attempt, choose, newSession, type Session } from '../../wizard/case/session'
import { survey, type Walk } from '../../wizard/case/walk'
import { type Ranked, ranking } from '../../wizard/engine/inference'
import { expectedInformation } from '../../wizard/engine/lookahead'
import { buildModel, type Model } from '../../wizard/engine/model'
import { type Dice, diceOf, drawIndex, drawNormal } from './dice'

/**
 * What the engine is worth on our own knowledge (engine.md section 9). Truth is drawn from disturbed copies of it, so
 * that confident rows are not rewarded for being confident. A mirror and not a target.
 */
export interface Simulation {
  symptom: SymptomId
  cases: number
  /** Minutes until repaired as the engine counts them: questions, work, waits, surcharges, the uninformed call. */
  minutes: { ours: Measured; askingNothing: Measured; fixedOrder: Measured }
  /** Minutes saved in the same cases: the error is that of the difference. */
  saved: { overAskingNothing: Measured; overFixedOrder: Measured }
  /** Questions of a whole walk, without the money questions. */
  questions: { median: number; most: number }
  /** When the first act is offered. */
  atFirstAct: Hits & { logLoss: number; calibrationError: number; rightOwner: number }
  /** When asking went on, most informative question first, until the cap or until none told anything more. */
  afterUsefulQuestions: Hits
  /** When every question was answered, whatever it took. */
  ceiling: Hits
  confusions: Confusion[]
}

/** A mean and its standard error. */
export interface Measured {
  mean: number
  error: number
}

/** Shares of cases, 0–1, in which the true cause is first, or among the first three. */
export interface Hits {
  first: number
  firstThree: number
}

/** Two causes of which one is taken for the other, and the question that would tell them apart best. */
export interface Confusion {
  truth: CauseId
  takenFor: CauseId
  /** Share of the cases with this truth, 0–1. */
  share: number
  /** Null where no question has rows that differ. */
  separatedBy: { question: QuestionId; decibans: number; answered: number } | null
}

export interface Draw {
  cases: number
  seed: number
}

/** Disturbed copies the cases are drawn from. */
const copies = 20

/** One case: what is wrong, and how every question and every remedy would end for this person. */
interface TrueCase {
  cause: CauseId | 'other'
  answers: ReadonlyMap<QuestionId, AnswerId>
  helped: ReadonlySet<RemedyId>
}

const frequencySteps = ['rare', 'uncommon', 'common', 'very common'] as const
const usualSteps = ['never', 'rarely', 'sometimes', 'often', 'always'] as const
/** No word at all stands between less and more. */
const effectSteps = ['hardly ever', 'much less', 'less', null, 'more', 'much more'] as const
const movedWord = 0.3

/** One step up or down the scale with the chance that a word is off by one; at an end it stays or comes back. */
function disturbed<Word>(dice: Dice, steps: readonly Word[], word: Word): Word {
  if (dice() >= movedWord) return word
  return steps[steps.indexOf(word) + (dice() < 0.5 ? -1 : 1)] ?? word
}

const mapValues = <Key extends string, Value, Other>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value, key: Key) => Other,
): Record<Key, Other> =>
  Object.fromEntries(
    Object.entries<Value>(record).map(([key, value]) => [key, change(value, key as Key)]), // Object.entries widens keys
  ) as Record<Key, Other> // every key of the record was mapped

/** A copy of the knowledge in which each word is moved one step with probability .3. */
export function disturbWords(knowledge: Knowledge, dice: Dice): Knowledge {
  const usually = (word: Usual) => disturbed(dice, usualSteps, word)
  return {
    ...knowledge,
    symptoms: mapValues(knowledge.symptoms, (symptom) => ({
      ...symptom,
      causes: mapValues(symptom.causes, (word) => disturbed(dice, frequencySteps, word)),
    })),
    questions: mapValues(knowledge.questions, (question) => ({
      ...question,
      answers: mapValues(question.answers, usually),
    })),
    causes: mapValues(knowledge.causes, (cause) => ({
      ...cause,
      signs: mapValues(cause.signs, (effects, id) => {
        const answers = Object.keys(knowledge.questions[id]?.answers ?? {})
        return Object.fromEntries(
          answers.flatMap((key): [AnswerId, Effect][] => {
            const moved = disturbed(dice, effectSteps, effects[key] ?? null)
            return moved === null ? [] : [[key, moved]]
          }),
        )
      }),
    })),
    remedies: mapValues(knowledge.remedies, (remedy) =>
      remedy.effect === 'repairs' ? { ...remedy, treats: mapValues(remedy.treats, usually) } : remedy,
    ),
  }
}

/** Shares of the listed causes times a lognormal factor; `other` keeps its share. */
export function disturbPrior({ prior }: Model, dice: Dice): number[] {
  const listed = [...prior.slice(0, -1)].map((share) => share * Math.exp(drawNormal(dice)))
  const other = prior[prior.length - 1] ?? 0
  const sum = listed.reduce((total, share) => total + share, 0)
  return [...listed.map((share) => (share / sum) * (1 - other)), other]
}

/** Draws cases of one message from disturbed copies of the knowledge. */
function drawCases(knowledge: Knowledge, symptom: SymptomId, { cases, seed }: Draw): TrueCase[] {
  const drawn: TrueCase[] = []
  for (let copy = 0; copy < copies; copy++) {
    const dice = diceOf(seed * copies + copy)
    const moved = disturbWords(knowledge, dice)
    const shares = new Map<SymptomId, { model: Model; prior: number[] }>()
    const worldOf = (id: SymptomId) => {
      const known = shares.get(id)
      if (known !== undefined) return known
      const model = buildModel(moved, id)
      const world = { model, prior: disturbPrior(model, dice) }
      shares.set(id, world)
      return world
    }
    const share = Math.floor(cases / copies) + (copy < cases % copies ? 1 : 0)
    for (let i = 0; i < share; i++) drawn.push(drawCase(moved, symptom, worldOf, dice))
  }
  return drawn
}

function drawCase(
  knowledge: Knowledge,
  picked: SymptomId,
  worldOf: (symptom: SymptomId) => { model: Model; prior: number[] },
  dice: Dice,
): TrueCase {
  const entry = knowledge.symptoms[picked]?.umbrella?.entry
  const answers = new Map<QuestionId, AnswerId>()
  const { money } = knowledge
  // What hangs on no cause: the money of the sale, and which message an umbrella stands for.
  for (const id of [money.gate, money.record, ...(entry === undefined ? [] : [entry])]) {
    answers.set(id, drawAnswer(knowledge, id, dice))
  }
  const given = entry === undefined ? undefined : answers.get(entry)
  const lead = given === undefined ? undefined : knowledge.symptoms[picked]?.umbrella?.leads[given]
  const { model, prior } = worldOf(lead ?? picked)
  const truth = drawIndex(dice, prior)
  const size = prior.length
  for (const { id, answers: possible, rows } of model.questions) {
    if (answers.has(id)) continue
    const row = possible.map((_, a) => rows[a * size + truth] ?? 0)
    const seen = possible[drawIndex(dice, row)] ?? notSure
    answers.set(id, dice() < model.unsure ? notSure : seen)
  }
  const helped = new Set(
    model.repairs
      .filter(({ treats, success }) => dice() < (success[treats.indexOf(truth)] ?? 0))
      .map(({ id }) => id),
  )
  return { cause: model.causes[truth] ?? 'other', answers, helped }
}

function drawAnswer(knowledge: Knowledge, id: QuestionId, dice: Dice): AnswerId {
  const words = knowledge.questions[id]?.answers ?? {}
  const weights = Object.values(words).map((word) => knowledge.weights.usualProbability[word])
  const drawn = Object.keys(words)[drawIndex(dice, weights)] ?? notSure
  return dice() < knowledge.weights.unsure ? notSure : drawn
}

/** What a way of working does next: it sees the case as it stands and answers with a question or an act. */
type Strategy = (session: Session) => Pick<Walk, 'step'>

interface Played {
  seconds: number
  questions: number
  /** The case when the first act was offered, the call included. */
  first: Session
}

/** Plays one case to its repair or to the uninformed call, which always ends it. */
function play(knowledge: Knowledge, symptom: SymptomId, truth: TrueCase, strategy: Strategy): Played {
  const { money, weights } = knowledge
  let session = choose(newSession(knowledge.edition), symptom)
  let first: Session | null = null
  let seconds = 0
  let questions = 0
  for (;;) {
    const { step } = strategy(session)
    if (step.kind === 'ask') {
      const id = step.question
      if (id !== money.gate && id !== money.record) {
        questions += 1
        seconds += (knowledge.questions[id]?.seconds ?? 0) + weights.readingTime
      }
      session = answer(knowledge, session, id, truth.answers.get(id) ?? notSure)
      continue
    }
    first ??= session
    if (step.kind !== 'try') return { seconds: seconds + weights.serviceCost, questions, first }
    seconds += costOf(knowledge, symptom, session, step.remedy)
    if (truth.helped.has(step.remedy)) return { seconds, questions, first }
    session = attempt(knowledge, session, step.remedy, 'no-change')
  }
}

const costOf = (knowledge: Knowledge, picked: SymptomId, session: Session, remedy: RemedyId): number =>
  reckonOf(knowledge, choose(session, picked)).model.repairs.find(({ id }) => id === remedy)?.cost ?? 0

function reckonOf(knowledge: Knowledge, session: Session): Reckoning {
  const reckoning = reckonCase(knowledge, session)
  if (reckoning === null) throw new Error('A simulated case lost its symptom')
  return reckoning
}

/** Cases share their beginnings, so what was reckoned once is kept. */
function remembering<Value>(reckoned: (session: Session) => Value): (session: Session) => Value {
  const known = new Map<string, Value>()
  return (session) => {
    const key = JSON.stringify(session.observations)
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const value = reckoned(session)
    known.set(key, value)
    return value
  }
}

/** The same knowledge to an engine that believes no answer will ever come: only facts that an act needs are asked. */
const askingNothing = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  weights: { ...knowledge.weights, unsure: 1 },
})

/**
 * Asks the questions in the order of the knowledge until one cause is very likely or the cap is reached, then acts by
 * the plan: what a printed check-list does.
 */
function inFixedOrder(knowledge: Knowledge, silent: Strategy): Strategy {
  const order = Object.keys(knowledge.questions)
  return (session) => {
    const walk = survey(knowledge, session)
    if (walk.step.kind === 'ask' && (walk.step.why === 'money' || walk.step.why === 'entry')) return walk
    const sure = walk.diagnosis?.ranked[0]?.likelihood === 'very-likely'
    const next = sure ? undefined : order.find((id) => walk.openQuestions.some((open) => open === id))
    if (next === undefined) return silent(session)
    const question = walk.openQuestions.find((open) => open === next)
    return question === undefined
      ? silent(session)
      : { step: { kind: 'ask', question, why: 'saves-time', saves: null, remedy: null } }
  }
}

/** Below this many bits a question tells nothing worth hearing. */
const tellsNothing = 0.01

/** Asks on past the first act, most informative question first, while one tells that many bits. */
function askOn(knowledge: Knowledge, truth: TrueCase, from: Session, bits: number): Session {
  let session = from
  for (;;) {
    const { model, probabilities, open } = reckonOf(knowledge, session)
    const rated = open
      .map(({ id, ...question }) => ({
        id,
        bits: expectedInformation(model, probabilities, { id, ...question }),
      }))
      .sort((a, b) => b.bits - a.bits)
    const next = rated[0]
    if (next === undefined || next.bits < bits) return session
    session = answer(knowledge, session, next.id, truth.answers.get(next.id) ?? notSure)
  }
}

/** Simulates one message. Pure in its arguments: the same seed draws the same cases. */
export function simulate(knowledge: Knowledge, symptom: SymptomId, draw: Draw): Simulation {
  const cases = drawCases(knowledge, symptom, draw)
  const silentKnowledge = askingNothing(knowledge)
  // Made once: the models of a knowledge are kept with it.
  const uncapped = { ...knowledge, weights: { ...knowledge.weights, questionCap: Number.POSITIVE_INFINITY } }
  const ours = remembering((session) => survey(knowledge, session))
  const silent = remembering((session) => survey(silentKnowledge, session))
  const listed = remembering(inFixedOrder(knowledge, silent))
  const played = cases.map((truth) => {
    const own = play(knowledge, symptom, truth, ours)
    const useful = askOn(knowledge, truth, own.first, tellsNothing)
    return {
      truth,
      own,
      nothing: play(knowledge, symptom, truth, silent),
      fixed: play(knowledge, symptom, truth, listed),
      first: standOf(knowledge, own.first),
      useful: { session: useful, ...standOf(knowledge, useful) },
      ceiling: standOf(knowledge, askOn(uncapped, truth, own.first, 0)),
    }
  })
  const minutes = (of: (one: (typeof played)[number]) => Played) =>
    measured(played.map((one) => of(one).seconds / 60))
  const asked = played.map(({ own }) => own.questions).sort((a, b) => a - b)
  const firsts = played.map(({ truth, first }) => ({ truth, ...first }))
  return {
    symptom,
    cases: cases.length,
    minutes: {
      ours: minutes(({ own }) => own),
      askingNothing: minutes(({ nothing }) => nothing),
      fixedOrder: minutes(({ fixed }) => fixed),
    },
    saved: {
      overAskingNothing: measured(played.map(({ nothing, own }) => (nothing.seconds - own.seconds) / 60)),
      overFixedOrder: measured(played.map(({ fixed, own }) => (fixed.seconds - own.seconds) / 60)),
    },
    questions: { median: asked[Math.floor(asked.length / 2)] ?? 0, most: asked[asked.length - 1] ?? 0 },
    atFirstAct: {
      ...hitsOf(firsts),
      logLoss: mean(firsts.map(({ truth, ranked, other }) => -Math.log(shareOf(truth, ranked, other)))),
      calibrationError: calibrationError(firsts),
      rightOwner: mean(
        firsts.map(({ truth, ranked }) => {
          const [best] = ranked
          const owner = truth.cause === 'other' ? undefined : knowledge.causes[truth.cause]?.owner
          return Number(
            owner !== undefined && best !== undefined && knowledge.causes[best.cause]?.owner === owner,
          )
        }),
      ),
    },
    afterUsefulQuestions: hitsOf(played.map(({ truth, useful }) => ({ truth, ...useful }))),
    ceiling: hitsOf(played.map(({ truth, ceiling }) => ({ truth, ...ceiling }))),
    confusions: confusionsOf(
      knowledge,
      symptom,
      played.map(({ truth, useful }) => ({ truth, ...useful })),
    ),
  }
}

interface Stand {
  ranked: Ranked[]
  other: number
}

function standOf(knowledge: Knowledge, session: Session): Stand {
  const { model, probabilities } = reckonOf(knowledge, session)
  return { ranked: ranking(model, probabilities), other: probabilities[model.causes.length] ?? 0 }
}

type Judged = Stand & { truth: TrueCase }

const shareOf = (truth: TrueCase, ranked: readonly Ranked[], other: number): number =>
  truth.cause === 'other' ? other : (ranked.find(({ cause }) => cause === truth.cause)?.probability ?? 0)

/** A truth outside the list can only be missed. */
function hitsOf(judged: readonly Judged[]): Hits {
  const place = judged.map(({ truth, ranked }) => ranked.findIndex(({ cause }) => cause === truth.cause))
  return {
    first: mean(place.map((at) => Number(at === 0))),
    firstThree: mean(place.map((at) => Number(at >= 0 && at < 3))),
  }
}

/** Expected calibration error of the first cause's probability, over ten bins of equal width. */
function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, count: 0 }))
  for (const { truth, ranked } of judged) {
    const [best] = ranked
    const bin = bins[Math.min(9, Math.floor((best?.probability ?? 0) * 10))]
    if (best === undefined || bin === undefined) continue
    bin.said += best.probability
    bin.right += Number(best.cause === truth.cause)
    bin.count += 1
  }
  return bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / judged.length
}

/** Pairs below this share of a cause's cases are chance. */
const confusedOften = 0.1

function confusionsOf(
  knowledge: Knowledge,
  symptom: SymptomId,
  judged: readonly (Judged & { session: Session })[],
): Confusion[] {
  const ofTruth = new Map<CauseId, (Judged & { session: Session })[]>()
  for (const one of judged) {
    const { cause } = one.truth
    if (cause !== 'other') ofTruth.set(cause, [...(ofTruth.get(cause) ?? []), one])
  }
  return [...ofTruth].flatMap(([truth, all]) => {
    const mistaken = new Map<CauseId, (Judged & { session: Session })[]>()
    for (const one of all) {
      const best = one.ranked[0]?.cause
      if (best !== undefined && best !== truth) mistaken.set(best, [...(mistaken.get(best) ?? []), one])
    }
    return [...mistaken]
      .filter(([, ones]) => ones.length / all.length >= confusedOften)
      .map(
        ([takenFor, ones]): Confusion => ({
          truth,
          takenFor,
          share: ones.length / all.length,
          separatedBy: separator(knowledge, symptom, truth, takenFor, ones),
        }),
      )
  })
}

/** The question that tells two causes apart best, in decibans expected under either (Jeffreys' divergence). */
function separator(
  knowledge: Knowledge,
  symptom: SymptomId,
  one: CauseId,
  other: CauseId,
  cases: readonly { session: Session }[],
): Confusion['separatedBy'] {
  const symptoms = [symptom, ...Object.values(knowledge.symptoms[symptom]?.umbrella?.leads ?? {})]
  const model = symptoms
    .map((id) => buildModel(knowledge, id))
    .find(({ causes }) => causes.includes(one) && causes.includes(other))
  if (model === undefined) return null
  const size = model.prior.length
  const [i, j] = [model.causes.indexOf(one), model.causes.indexOf(other)]
  const rated = model.questions.map(({ id, answers, rows }) => ({
    question: id,
    decibans: answers.reduce((sum, _, a) => {
      const [p, q] = [rows[a * size + i] ?? 1, rows[a * size + j] ?? 1]
      return sum + (p - q) * 10 * Math.log10(p / q)
    }, 0),
  }))
  const best = rated.sort((a, b) => b.decibans - a.decibans)[0]
  if (best === undefined || best.decibans <= 0) return null
  const answered = cases.filter(({ session }) =>
    session.observations.some(
      (seen) => 'answered' in seen && seen.answered === best.question && seen.answer !== notSure,
    ),
  )
  return { ...best, answered: answered.length / cases.length }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function measured(values: readonly number[]): Measured {
  const middle = mean(values)
  const spread = mean(values.map((value) => (value - middle) ** 2))
  return { mean: middle, error: Math.sqrt(spread / Math.max(1, values.length - 1)) }
}
