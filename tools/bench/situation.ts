import { type Knowledge, notSure, type QuestionId, type RemedyId } from '../../src/knowledge/schema'
import { type Clue, posterior } from '../../src/wizard/diagnose'
import { readEvidence, triedWith } from '../../src/wizard/evidence'
import { standingOf } from '../../src/wizard/holdBack'
import { buildModel, type Model, type ModelQuestion } from '../../src/wizard/model'
import { saleState } from '../../src/wizard/moneyState'
import { prospects } from '../../src/wizard/nextStep'
import { clearlyGreater, createPlanner, type Planner, type Standing } from '../../src/wizard/plan'
import { answer, choose, isAnswered, newSession, type Session } from '../../src/wizard/session'
import { pretendSymptom } from '../../tests/wizard/pretend'

/** A case in numbers, as the product reckons it. */
export interface Situation {
  probabilities: Float64Array
  standing: Standing
  /** Questions that may be asked now, cheapest first. */
  open: readonly ModelQuestion[]
  /** The question that a repair with an unknown fact waits for. */
  asks: ReadonlyMap<RemedyId, QuestionId>
}

export type Act = { ask: QuestionId } | { try: RemedyId } | 'call'

/** What the parts of the product say about sessions of one generated knowledge. */
export interface Reader {
  model: Model
  planner: Planner
  read(session: Session): Situation
}

export function createReader(knowledge: Knowledge): Reader {
  const model = buildModel(knowledge, pretendSymptom)
  return {
    model,
    planner: createPlanner(model),
    read: (session) => {
      const evidence = readEvidence(knowledge, session)
      const sale = saleState(knowledge, session)
      const mayAsk = evidence.asked < knowledge.weights.questionCap
      return {
        probabilities: posterior(model, cluesIn(session)),
        open: mayAsk ? model.questions.filter(({ id }) => evidence.isOpen(id)) : [],
        ...standingOf(knowledge, session, evidence, sale, model, mayAsk),
      }
    },
  }
}

/** Generated questions hang on nothing and form no groups, so every answer given is awake. */
function cluesIn(session: Session): Clue[] {
  const answers = session.observations
    .filter(isAnswered)
    .filter(({ answer }) => answer !== notSure)
    .map(({ answered, answer }): Clue => ({ question: answered, answer }))
  return [...answers, ...triedWith(session, 'no-change').map(({ tried }): Clue => ({ failed: tried }))]
}

/** A case whose money is known to be untouched, so that all that is left is the fault. */
export const startCase = (knowledge: Knowledge): Session =>
  answer(knowledge, choose(newSession(knowledge.edition), pretendSymptom), knowledge.money.gate, 'clear')

/** What acting asks for next: a repair, the fact it waits for, or the uninformed call. */
export function act({ planner }: Reader, { probabilities, standing, asks }: Situation): Act {
  const { order, callAfter } = planner.plan(probabilities, standing)
  const next = order[0]
  if (next === undefined || callAfter === 0) return 'call'
  const fact = asks.get(next)
  return fact === undefined ? { try: next } : { ask: fact }
}

/** The rule of the product: ask while it pays, else act (engine.md, section 4). */
export function rule(reader: Reader, situation: Situation): Act {
  const { probabilities, standing, open } = situation
  const best = prospects(reader.model, reader.planner, probabilities, standing, open)[0]
  const pays =
    best !== undefined &&
    clearlyGreater(reader.planner.expectedCost(probabilities, standing), best.expectedCost)
  return pays ? { ask: best.question.id } : act(reader, situation)
}
