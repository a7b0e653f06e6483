import type { Fact } from '../../knowledge/fact'
import type { AnswerId, QuestionId } from '../../knowledge/ids'
import type { Content, Question } from '../../knowledge/schema'
import { tellsNothing } from '../../knowledge/silence'
import { currentSymptom } from './message'
import { type Answered, isAnswered, isTried, type Session } from './session'

type Questions = Pick<Content, 'questions'>
type Base = Pick<Content, 'questions' | 'symptoms' | 'codeLeads'>

/** What the person said, read against the knowledge: which answers count now, which questions are still open. */
export interface Evidence {
  /** The answer that counts, `not-sure` included; undefined where there is none or it is asleep. */
  awake(question: QuestionId): Answered | undefined
  /** Whether the question may be asked: not answered, its condition true, its fact not yet seen. */
  isOpen(question: QuestionId): boolean
  /** Whether the person may still say it: it is open, or only a site filled it in, which of money counts for nothing. */
  isUnsaid(question: QuestionId): boolean
  /** Questions put in this case, of any kind but looks at the payment: neither carried over nor filled in by a site. */
  asked: number
  /** How many of them were answered with something that tells nothing, such as "not sure". */
  unsure: number
}

/** State of a fact: known to hold or not, or unknown with or without a question left that could tell. */
export type FactState =
  | { known: 'holds' | 'false' }
  | { known: 'not-yet'; ask: QuestionId; seconds: number; answers: readonly AnswerId[] }
  | { known: 'never' }

/**
 * Reads a session. An answer is asleep while its condition does not hold, or while a later informative answer of
 * its group speaks for the same fact; it wakes by itself (law 10).
 */
export function readEvidence(content: Base, session: Session): Evidence {
  const given = new Map(session.observations.filter(isAnswered).map((o, place) => [o.answered, { o, place }]))
  // Asked for every question at every step, and most have no group: looking at all of them first took most of a step.
  const seeingTheSame = ({ group }: Question): Question[] =>
    group === undefined ? [] : Object.values(content.questions).filter((other) => other.group === group)

  const conditionHolds = (question: Question): boolean => {
    const condition = question.askedOnlyWhen
    if (condition === undefined) return true
    const answer = awake(condition.question)?.answer
    const asked = content.questions[condition.question]
    if (asked !== undefined && answer !== undefined && tellsNothing(asked, answer))
      return condition.alsoWhenUnsure === true
    return condition.answers.some((wanted) => wanted === answer)
  }

  const informative = (question: Question) => {
    const seen = given.get(question.id)
    return seen !== undefined && !tellsNothing(question, seen.o.answer) && conditionHolds(question)
      ? seen
      : undefined
  }

  function awake(id: QuestionId): Answered | undefined {
    const question = content.questions[id]
    const seen = given.get(id)
    if (question === undefined || seen === undefined || !conditionHolds(question)) return undefined
    const spokenFor = seeingTheSame(question).some((other) => (informative(other)?.place ?? -1) > seen.place)
    return spokenFor ? undefined : seen.o
  }

  // What was picked may be a code, or words that led on to another message; it is that one which is under way.
  const current = currentSymptom(content, session.picked, session.observations)
  const makesSense = ({ senseless }: Question): boolean =>
    senseless === undefined ||
    !(
      senseless.under.some((message) => message === current) ||
      senseless.after.some((fact) => answeredWith({ awake }, fact))
    )

  // Engine, plan and pages ask it of every question several times in a step.
  const isOpen = onceEach((id): boolean => {
    const question = content.questions[id]
    return (
      question !== undefined &&
      !given.has(id) &&
      conditionHolds(question) &&
      makesSense(question) &&
      !seeingTheSame(question).some((other) => informative(other) !== undefined)
    )
  })

  return {
    awake,
    isOpen,
    isUnsaid: (id) => isOpen(id) || awake(id)?.by === 'site',
    ...questionsPut(content, session),
  }
}

/** The same function, reckoned once for each question. */
function onceEach<Value>(of: (id: QuestionId) => Value): (id: QuestionId) => Value {
  const known = new Map<QuestionId, Value>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const value = of(id)
    known.set(id, value)
    return value
  }
}

function questionsPut({ questions }: Questions, session: Session): Pick<Evidence, 'asked' | 'unsure'> {
  const put = session.observations.filter(isAnswered).filter(({ answered, carried, by }) => {
    return carried !== true && by !== 'site' && questions[answered]?.ofThePayment !== true
  })
  const telling = put.filter(({ answered, answer }) => !tellsNothing(questions[answered] ?? {}, answer))
  return { asked: put.length, unsure: put.length - telling.length }
}

/**
 * State of a fact in a case. Where `confirmed` is asked for, what a site filled in does not count as known: the person is
 * asked. `mayAsk` is false once the cap of questions is reached.
 */
export function factState(
  content: Questions,
  evidence: Evidence,
  fact: Fact,
  { confirmed, mayAsk }: { confirmed: boolean; mayAsk: boolean },
): FactState {
  const own = content.questions[fact.question]
  const seeing = own === undefined ? [] : own.group === undefined ? [own] : seeingInGroup(content, own, fact)
  let confirm: Question | undefined
  for (const question of seeing) {
    const seen = evidence.awake(question.id)
    if (seen === undefined || tellsNothing(question, seen.answer)) continue
    if (confirmed && seen.by === 'site') confirm = question
    else return { known: fact.answers.includes(seen.answer) ? 'holds' : 'false' }
  }
  const open = seeing.filter(({ id }) => evidence.isOpen(id)).sort((a, b) => a.seconds - b.seconds)
  const ask = confirm ?? open[0]
  return ask === undefined || !mayAsk
    ? { known: 'never' }
    : { known: 'not-yet', ask: ask.id, seconds: ask.seconds, answers: fact.answers }
}

/** The questions of a group that have one of the answers the fact asks for; its own question is one of them. */
export const seeingInGroup = (content: Questions, own: Question, fact: Fact): Question[] =>
  Object.values(content.questions).filter(
    ({ group, answers }) =>
      group === own.group && fact.answers.some((answer) => Object.keys(answers).includes(answer)),
  )

/** Remedies that ended a given way, in this case. */
export const triedWith = (session: Session, ...results: readonly string[]) =>
  session.observations.filter(isTried).filter(({ result }) => results.includes(result))

/** Whether a fact is known to hold by an answer that counts. */
export function answeredWith(evidence: Pick<Evidence, 'awake'>, fact: Fact): boolean {
  const given = evidence.awake(fact.question)?.answer
  return fact.answers.some((answer) => answer === given)
}
