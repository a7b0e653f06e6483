import type { AnswerId, CauseId, QuestionId, SymptomId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/schema'
import { currentSymptom } from '../wizard/case/message'
import { reckonCase } from '../wizard/case/reckoning'
import { answer, isAnswered, type Session } from '../wizard/case/session'
import { type Ranked, ranking } from '../wizard/engine/inference'
import { clearlyGreater } from '../wizard/engine/planner'
import type { Exceptions } from './exceptions'
import { typicalCase } from './simulation/typicalCase'

/** With one answer wrong a cause must still be among so many. */
export const amongFirst = 3

/** A cause of an umbrella whose typical answers lead to a message that does not list it. */
export interface Astray {
  symptom: SymptomId
  cause: CauseId
  leadsTo: SymptomId
  session: Session
}

/** A cause that ranks below another one although the case is typical of it. */
export interface Behind {
  symptom: SymptomId
  cause: CauseId
  other: CauseId
  /** Probabilities of the two, 0–1. */
  probability: number
  others: number
  session: Session
}

/** A cause that one wrong answer in its typical case drives out of the first three. */
export interface Hidden {
  symptom: SymptomId
  cause: CauseId
  question: QuestionId
  given: AnswerId
  place: number
}

export interface Recognition {
  astray: Astray[]
  behind: Behind[]
  hidden: Hidden[]
  /** Pairs for which an exception was needed, as `pair` writes them. */
  excused: Set<string>
}

/** A cause, and what may rank before it or hide it, as one key. */
export const pair = (cause: CauseId, other: CauseId | QuestionId) => `${cause} ${other}`

/** Finds the causes that their own typical answers do not bring to the first place of a message. */
export function recogniseAll(knowledge: Knowledge, exceptions: Exceptions): Recognition {
  const all: Recognition = { astray: [], behind: [], hidden: [], excused: new Set() }
  const allowed = pairsAllowed(exceptions)
  for (const { id: symptom, causes } of Object.values(knowledge.symptoms)) {
    // Object.keys widens the keys of the record.
    for (const cause of Object.keys(causes) as CauseId[])
      recognise({ knowledge, allowed, symptom, cause, all })
  }
  return all
}

interface Look {
  knowledge: Knowledge
  allowed: { before: ReadonlySet<string>; hides: ReadonlySet<string> }
  symptom: SymptomId
  cause: CauseId
  /** Everything found so far. */
  all: Recognition
}

const pairsAllowed = ({ inseparable, behind, misread }: Exceptions): Look['allowed'] => ({
  before: new Set([
    ...inseparable.flatMap(({ causes }) => causes.flatMap((one) => causes.map((other) => pair(one, other)))),
    ...behind.flatMap(({ cause, others }) => others.map((other) => pair(cause, other))),
  ]),
  hides: new Set(misread.flatMap(({ question, hides }) => hides.map((cause) => pair(cause, question)))),
})

const lists = ({ symptoms }: Knowledge, message: SymptomId, cause: CauseId) =>
  cause in (symptoms[message]?.causes ?? {})

function recognise(look: Look): void {
  const { knowledge, allowed, symptom, cause, all } = look
  const session = typicalCase(knowledge, symptom, cause)
  const leadsTo = currentSymptom(knowledge, symptom, session.observations)
  if (leadsTo !== symptom) {
    // Under the message it leads to it is looked at as well, if it is listed there.
    if (leadsTo !== null && !lists(knowledge, leadsTo, cause))
      all.astray.push({ symptom, cause, leadsTo, session })
    return
  }
  const { probability, before } = placeOf(knowledge, session, cause)
  for (const { cause: other, probability: others } of before) {
    if (allowed.before.has(pair(cause, other))) all.excused.add(pair(cause, other))
    else all.behind.push({ symptom, cause, other, probability, others, session })
  }
  // A cause that is not among them anyway cannot be driven out.
  if (before.length < amongFirst) misreadEach(look, session)
}

/** Changes each answer of a typical case in turn to each other one. */
function misreadEach(look: Look, session: Session): void {
  const { knowledge, symptom, cause } = look
  for (const { answered, answer: right } of session.observations.filter(isAnswered)) {
    const wrong = Object.keys(knowledge.questions[answered]?.answers ?? {}).filter((id) => id !== right)
    for (const given of wrong) {
      const misread = answer(knowledge, session, answered, given)
      const message = currentSymptom(knowledge, symptom, misread.observations)
      // Another message is another case.
      if (message === null || !lists(knowledge, message, cause)) continue
      const { before } = placeOf(knowledge, misread, cause)
      if (before.length >= amongFirst) misreadOnce(look, answered, given, before)
    }
  }
}

function misreadOnce(
  { allowed, symptom, cause, all }: Look,
  question: QuestionId,
  given: AnswerId,
  before: readonly Ranked[],
): void {
  const excused = before.filter(({ cause: other }) => allowed.before.has(pair(cause, other)))
  for (const { cause: other } of excused) all.excused.add(pair(cause, other))
  if (before.length - excused.length < amongFirst) return
  if (allowed.hides.has(pair(cause, question))) all.excused.add(pair(cause, question))
  else all.hidden.push({ symptom, cause, question, given, place: before.length + 1 })
}

/** The probability of a cause in a case, and what is clearly likelier. */
function placeOf(
  knowledge: Knowledge,
  session: Session,
  cause: CauseId,
): { probability: number; before: Ranked[] } {
  const reckoning = reckonCase(knowledge, session)
  const ranked = reckoning === null ? [] : ranking(reckoning.model, reckoning.probabilities)
  const probability = ranked.find((one) => one.cause === cause)?.probability ?? 0
  return { probability, before: ranked.filter((one) => clearlyGreater(one.probability, probability)) }
}
