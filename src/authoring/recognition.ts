import type { AnswerId, CauseId, Knowledge, QuestionId, SymptomId } from '../knowledge/schema'
import { currentSymptom } from '../wizard/case/message'
import { reckonCase } from '../wizard/case/reckoning'
import { answer, isAnswered, type Session } from '../wizard/case/session'
import { ranking } from '../wizard/engine/inference'
import { clearlyGreater } from '../wizard/engine/planner'
import { type Exceptions, unneeded } from './exceptions'
import type { Finding } from './laws/law'
import { typicalCase } from './simulation/typicalCase'

/** With one answer wrong a cause must still be among so many. */
const amongFirst = 3

/** A cause of an umbrella whose typical answers lead to a message that does not list it. */
interface Astray {
  symptom: SymptomId
  cause: CauseId
  leadsTo: SymptomId
  session: Session
}

/** A cause that stands behind another one although the case is typical of it. */
interface Behind {
  symptom: SymptomId
  cause: CauseId
  other: CauseId
  /** Probabilities of the two, 0–1. */
  probability: number
  others: number
  session: Session
}

/** A cause that one wrong answer in its typical case drives out of the first three. */
interface Hidden {
  symptom: SymptomId
  cause: CauseId
  question: QuestionId
  given: AnswerId
  place: number
}

/**
 * Causes that their own typical answers do not bring to the first place, or that one wrong one of them drives out of
 * the first three; and exceptions from it that are not needed.
 */
export function unrecognised(knowledge: Knowledge, exceptions: Exceptions): Finding[] {
  const { astray, behind, hidden, excused } = lookAtAll(knowledge, exceptions)
  return [
    ...astray.map(({ symptom, cause, leadsTo, session }) => ({
      culprit: symptom,
      what: `lists ${cause}, whose own typical answers lead on to ${leadsTo}, which does not: ${said(session)}`,
    })),
    ...byPair(behind, ({ cause, other }) => [cause, other]).map(([first, ...more]) => ({
      culprit: first.cause,
      what: `stands behind ${first.other} with its own typical answers: ${[first, ...more]
        .map(({ symptom, probability, others }) => `${symptom} ${percent(probability)} to ${percent(others)}`)
        .join(', ')}; ${said(first.session)}`,
    })),
    ...byPair(hidden, ({ cause, question }) => [cause, question]).map(([first, ...more]) => ({
      culprit: first.cause,
      what: `is not among the first ${amongFirst} when ${first.question} is answered wrongly: ${[
        first,
        ...more,
      ]
        .map(({ symptom, given, place }) => `${symptom} ${given} (${place})`)
        .join(', ')}`,
    })),
    ...exceptions.inseparable.flatMap(({ causes }) =>
      causes.flatMap((one, i) =>
        causes
          .slice(i + 1)
          .filter((other) => !excused.has(pair(one, other)) && !excused.has(pair(other, one)))
          .map((other) => unneeded('inseparable', [one, other])),
      ),
    ),
    ...exceptions.behind.flatMap(({ cause, others }) =>
      others
        .filter((other) => !excused.has(pair(cause, other)))
        .map((other) => unneeded('behind', [cause, other])),
    ),
    ...exceptions.misread.flatMap(({ question, hides }) =>
      hides
        .filter((cause) => !excused.has(pair(cause, question)))
        .map((cause) => unneeded('misread', [question, cause])),
    ),
  ]
}

const pair = (cause: CauseId, other: CauseId | QuestionId) => `${cause} ${other}`

/** Looks at every cause under every message; `excused` holds the pairs for which an exception was needed. */
function lookAtAll(knowledge: Knowledge, exceptions: Exceptions) {
  const mayStandBefore = new Set([
    ...exceptions.inseparable.flatMap(({ causes }) =>
      causes.flatMap((one) => causes.map((other) => pair(one, other))),
    ),
    ...exceptions.behind.flatMap(({ cause, others }) => others.map((other) => pair(cause, other))),
  ])
  const mayHide = new Set(
    exceptions.misread.flatMap(({ question, hides }) => hides.map((cause) => pair(cause, question))),
  )
  const lists = (message: SymptomId, cause: CauseId) => cause in (knowledge.symptoms[message]?.causes ?? {})
  const astray: Astray[] = []
  const behind: Behind[] = []
  const hidden: Hidden[] = []
  const excused = new Set<string>()
  for (const { id: symptom, causes } of Object.values(knowledge.symptoms)) {
    for (const cause of Object.keys(causes) as CauseId[]) {
      // Object.keys widens the keys of the record.
      const session = typicalCase(knowledge, symptom, cause)
      const leadsTo = currentSymptom(knowledge, symptom, session.observations)
      if (leadsTo !== symptom) {
        // Where it leads it is looked at as well, if it stands there.
        if (leadsTo !== null && !lists(leadsTo, cause)) astray.push({ symptom, cause, leadsTo, session })
        continue
      }
      const { probability, before } = placeOf(knowledge, session, cause)
      for (const { cause: other, probability: others } of before) {
        if (mayStandBefore.has(pair(cause, other))) excused.add(pair(cause, other))
        else behind.push({ symptom, cause, other, probability, others, session })
      }
      // What is not among them anyway cannot be driven out.
      if (before.length >= amongFirst) continue
      for (const { answered, answer: right } of session.observations.filter(isAnswered)) {
        const wrong = Object.keys(knowledge.questions[answered]?.answers ?? {}).filter((id) => id !== right)
        for (const given of wrong) {
          const misread = answer(knowledge, session, answered, given)
          const message = currentSymptom(knowledge, symptom, misread.observations)
          // Another message is another case.
          if (message === null || !lists(message, cause)) continue
          const ahead = placeOf(knowledge, misread, cause).before
          if (ahead.length < amongFirst) continue
          const inTheWay = ahead.filter(({ cause: other }) => !mayStandBefore.has(pair(cause, other)))
          for (const { cause: other } of ahead)
            if (!inTheWay.some((one) => one.cause === other)) excused.add(pair(cause, other))
          if (inTheWay.length < amongFirst) continue
          if (mayHide.has(pair(cause, answered))) excused.add(pair(cause, answered))
          else hidden.push({ symptom, cause, question: answered, given, place: ahead.length + 1 })
        }
      }
    }
  }
  return { astray, behind, hidden, excused }
}

/** The probability of a cause in a case, and what stands clearly before it. */
function placeOf(knowledge: Knowledge, session: Session, cause: CauseId) {
  const reckoning = reckonCase(knowledge, session)
  const ranked = reckoning === null ? [] : ranking(reckoning.model, reckoning.probabilities)
  const probability = ranked.find((one) => one.cause === cause)?.probability ?? 0
  return { probability, before: ranked.filter((one) => clearlyGreater(one.probability, probability)) }
}

/** Findings about the same pair, whatever the message, as one. */
function byPair<T>(found: readonly T[], of: (one: T) => [CauseId, CauseId | QuestionId]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of found) {
    const key = pair(...of(one))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

const percent = (probability: number) => `${Math.round(probability * 100)} %`

const said = (session: Session): string =>
  session.observations
    .filter(isAnswered)
    .map(({ answered, answer: given }) => `${answered.slice('question:'.length)}=${given}`)
    .join(' ')
