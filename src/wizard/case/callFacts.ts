import { type AnswerId, notSure, type QuestionId, type RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { service } from './session'
import type { Walk } from './walk'

/** An answer that was given and counts. */
export interface Told {
  question: QuestionId
  answer: AnswerId
}

/** The answers that tell of what is asked for in a call, those that speak most for or against it first. */
export function toldInCall(
  knowledge: Knowledge,
  { answers, diagnosis, symptom }: Walk,
  called: readonly RemedyId[],
): Told[] {
  const causes = causesOfCall(knowledge, symptom, called)
  const [first] = (diagnosis?.ranked ?? []).filter(({ cause }) => causes.has(cause))
  const weightOf = (question: QuestionId) =>
    first?.reasons.find((reason) => reason.kind === 'answer' && reason.question === question)?.decibans ?? 0
  return answers
    .filter(
      ({ awake, answer, question }) => awake && answer !== notSure && tells(knowledge, causes, question),
    )
    .map(({ question, answer }) => ({ question, answer }))
    .sort((a, b) => Math.abs(weightOf(b.question)) - Math.abs(weightOf(a.question)))
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
  const treated = called.flatMap((id) => {
    const remedy = remedies[id]
    return remedy === undefined || remedy.effect === 'works-around' ? [] : Object.keys(remedy.treats)
  })
  return new Set(called.includes(service) ? listed : listed.filter((cause) => treated.includes(cause)))
}

/** Whether a question tells something of one of the causes. */
const tells = ({ causes }: Knowledge, among: ReadonlySet<string>, question: QuestionId): boolean =>
  Object.values(causes).some(({ id, signs }) => among.has(id) && signs[question] !== undefined)
