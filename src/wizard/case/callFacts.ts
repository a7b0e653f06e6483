import { type AnswerId, notSure, type QuestionId, type RemedyId } from '../../knowledge/ids'
import type { Knowledge, Remedy } from '../../knowledge/schema'
import { calledFor } from './openCalls'
import { service } from './session'
import type { Walk } from './walk'

/** An answer that was given and counts. */
export interface Told {
  question: QuestionId
  answer: AnswerId
}

/**
 * The answers that tell of what is asked for in a call, those that speak most for or against it first; then what speaks
 * for anything else that the same people can see to.
 */
export function toldInCall(
  knowledge: Knowledge,
  { answers, diagnosis, symptom }: Walk,
  called: readonly RemedyId[],
): Told[] {
  const causes = causesOfCall(knowledge, symptom, called)
  const others = causesOfCall(knowledge, symptom, toTheSame(knowledge, called))
  const [first] = (diagnosis?.ranked ?? []).filter(({ cause }) => causes.has(cause))
  const weightOf = ({ question }: Told) =>
    Math.abs(
      first?.reasons.find((reason) => reason.kind === 'answer' && reason.question === question)?.decibans ??
        0,
    )
  const given = answers
    .filter(({ awake, answer }) => awake && answer !== notSure)
    .map(({ question, answer }): Told => ({ question, answer }))
  const ofTheCall = given.filter(({ question }) => tells(knowledge, causes, question))
  const besides = given.filter((told) => !ofTheCall.includes(told) && speaksForOne(knowledge, others, told))
  return [...ofTheCall.sort((a, b) => weightOf(b) - weightOf(a)), ...besides]
}

/** Everything that may be asked of the people who are called. */
function toTheSame(knowledge: Knowledge, called: readonly RemedyId[]): RemedyId[] {
  const owners = called.map((id) => calledFor(knowledge, id))
  return Object.values(knowledge.remedies)
    .map(({ id }) => id)
    .filter((id) => calledFor(knowledge, id) !== null && owners.includes(calledFor(knowledge, id)))
}

/** Seconds that a fact may take which is only asked to sharpen a call, and how many of them are asked. */
const most = { seconds: 30, facts: 4 }

/** Open questions that a person can answer from memory, and whose answers would sharpen a call; most useful first. */
export function factsForCall(
  knowledge: Knowledge,
  { numbers, openQuestions, symptom }: Walk,
  called: readonly RemedyId[],
): QuestionId[] {
  const causes = causesOfCall(knowledge, symptom, called)
  const open = (numbers?.situation.open ?? []).map(({ id }) => id)
  return [...new Set([...openQuestions.filter((id) => open.includes(id)), ...open])]
    .filter((id) => {
      const { kind, seconds } = knowledge.questions[id] ?? {}
      return kind === 'recall' && (seconds ?? 0) <= most.seconds && tells(knowledge, causes, id)
    })
    .slice(0, most.facts)
}

/** What is asked to be looked at in a call: what its requests treat, and of the uninformed one whatever the message may mean. */
function causesOfCall(
  { remedies, symptoms }: Knowledge,
  symptom: Walk['symptom'],
  called: readonly RemedyId[],
): ReadonlySet<string> {
  const listed = Object.keys((symptom === null ? undefined : symptoms[symptom]?.causes) ?? {})
  const treated = called.flatMap((id) => causesTreated(remedies[id]))
  return new Set(called.includes(service) ? listed : listed.filter((cause) => treated.includes(cause)))
}

/** What a remedy treats; a way to go on selling treats nothing. */
export const causesTreated = (remedy: Remedy | undefined): string[] =>
  remedy === undefined || remedy.effect === 'works-around' ? [] : Object.keys(remedy.treats)

/** Whether a question tells something of one of the causes. */
const tells = ({ causes }: Knowledge, among: ReadonlySet<string>, question: QuestionId): boolean =>
  Object.values(causes).some(({ id, signs }) => among.has(id) && signs[question] !== undefined)

/** Whether an answer is more usual with one of the causes. */
const speaksForOne = (
  { causes }: Knowledge,
  among: ReadonlySet<string>,
  { question, answer }: Told,
): boolean =>
  Object.values(causes).some(({ id, signs }) => {
    const effect = signs[question]?.[answer]
    return among.has(id) && (effect === 'more' || effect === 'much more')
  })
