import type { CauseId, SymptomId } from '../../knowledge/ids'
import type { Knowledge, Owner } from '../../knowledge/schema'
import { choose, newSession, type Session } from '../../wizard/case/session'
import { type Confusion, confusionsOf } from './confusions'
import { explore, tellsNothing, uncapped } from './exploration'
import { errorOf, meanOf } from './figures'
import { type Draw, drawOwnCases } from './ownCases'
import { type Played, play } from './play'
import { readPosition } from './position'
import { productRule, type Rule } from './rule'
import {
  asRanked,
  calibrationErrorOf,
  type Hits,
  hitsOf,
  type Judged,
  judge,
  logLossOf,
  minutesOf,
} from './score'
import { askingNothing, byRule, checkList, remembering, type Strategy } from './strategies'
import type { DrawnCase } from './world'

/** The worth of the engine on our own knowledge (engine.md section 9). A mirror and not a target. */
export interface Simulation {
  symptom: SymptomId
  cases: number
  /** Minutes until repaired as the engine counts them: questions, work, waits, surcharges, the uninformed call. */
  minutes: { ours: Measured; askingNothing: Measured; fixedOrder: Measured }
  /** Minutes saved in the same cases: the error is that of the difference. */
  saved: { overAskingNothing: Measured; overFixedOrder: Measured }
  /** Questions of a whole walk, without the money questions. */
  questions: { median: number; most: number }
  /** Hits when the first act is offered. */
  atFirstAct: Hits & { logLoss: number; calibrationError: number; rightOwner: number }
  /** Hits when asking went on, most informative question first, until the cap or until none told anything more. */
  afterUsefulQuestions: Hits
  /** Hits when every question was answered, whatever it took. */
  ceiling: Hits
  confusions: Confusion[]
}

/** A mean and its standard error. */
export interface Measured {
  mean: number
  error: number
}

/**
 * Simulates one message with the rule of the product or another one. Pure in its arguments: the same seed draws the
 * same cases.
 */
export function simulate(
  knowledge: Knowledge,
  symptom: SymptomId,
  draw: Draw,
  rule: Rule = productRule,
): Simulation {
  const cases = drawOwnCases(knowledge, symptom, draw)
  const start = choose(newSession(knowledge.edition), symptom)
  const playAll = (strategy: Strategy) => {
    const way = remembering(strategy)
    return cases.map((drawn) => play(knowledge, start, drawn, way))
  }
  const own = playAll(byRule(knowledge, 'ours', rule))
  const nothing = playAll(askingNothing(knowledge))
  const fixed = playAll(checkList(knowledge))
  const asked = own.map(({ questions }) => questions).sort((a, b) => a - b)
  return {
    symptom,
    cases: cases.length,
    minutes: {
      ours: measured(minutesOf(own)),
      askingNothing: measured(minutesOf(nothing)),
      fixedOrder: measured(minutesOf(fixed)),
    },
    saved: { overAskingNothing: saved(nothing, own), overFixedOrder: saved(fixed, own) },
    questions: { median: asked[Math.floor(asked.length / 2)] ?? 0, most: asked[asked.length - 1] ?? 0 },
    ...diagnosesIn(knowledge, symptom, own),
  }
}

const measured = (values: readonly number[]): Measured => ({ mean: meanOf(values), error: errorOf(values) })

const saved = (one: readonly Played[], own: readonly Played[]): Measured =>
  measured(one.map(({ seconds }, i) => (seconds - (own[i]?.seconds ?? 0)) / 60))

/** Diagnoses at the first act, after every useful question, and after every question there is. */
function diagnosesIn(
  knowledge: Knowledge,
  symptom: SymptomId,
  own: readonly Played[],
): Pick<Simulation, 'atFirstAct' | 'afterUsefulQuestions' | 'ceiling' | 'confusions'> {
  // Made once: the models of a knowledge are kept with it.
  const endless = uncapped(knowledge)
  const atFirst = own.map(({ drawn, first }) => diagnose(knowledge, drawn, first))
  const useful = own.map(({ drawn, first }) =>
    diagnose(knowledge, drawn, explore(knowledge, drawn, first, tellsNothing)),
  )
  const ceiling = own.map(({ drawn, first }) => diagnose(knowledge, drawn, explore(endless, drawn, first, 0)))
  const ownerOf = (cause: CauseId | 'other' | undefined): Owner | undefined =>
    cause === undefined || cause === 'other' ? undefined : knowledge.causes[cause]?.owner
  return {
    atFirstAct: {
      ...hitsOf(atFirst),
      logLoss: logLossOf(atFirst),
      calibrationError: calibrationErrorOf(atFirst),
      rightOwner: meanOf(
        atFirst.map(({ truth, first }) => {
          const owner = ownerOf(truth)
          return Number(owner !== undefined && owner === ownerOf(first))
        }),
      ),
    },
    afterUsefulQuestions: hitsOf(useful),
    ceiling: hitsOf(ceiling),
    confusions: confusionsOf(knowledge, symptom, useful),
  }
}

interface Diagnosis extends Judged {
  truth: CauseId | 'other'
  first: CauseId | undefined
  session: Session
}

/** The product's diagnosis at a point of a case, held against the truth; one outside the list can only be missed. */
function diagnose(knowledge: Knowledge, { world, faults }: DrawnCase, session: Session): Diagnosis {
  const { model, probabilities } = readPosition(knowledge, session).reckoning
  if (model.symptom !== world.model.symptom) throw new Error(`A case of ${world.model.symptom} went astray`)
  const candidates = asRanked(model, probabilities)
  return {
    ...judge(faults, probabilities, candidates),
    truth: world.model.causes[faults[0] ?? -1] ?? 'other',
    first: model.causes[candidates[0] ?? -1],
    session,
  }
}
