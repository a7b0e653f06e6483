import type { Fact } from '../../knowledge/fact'
import type { CauseId } from '../../knowledge/ids'
import type { Knowledge, Question, Repair } from '../../knowledge/schema'
import type { Base, Finding, Law } from './law'

/**
 * Proof over every repair and every answer. A test only says how it is at the moment, and what comes and goes is repaired
 * after it as before: its answers count by their weight alone.
 */
export const fittingActs = {
  name: 'fittingActs',
  says: 'No repair is offered after an answer that leaves none of the causes it treats possible: all hardly ever show it.',
  mend: 'Add the answer to its `notWhen`, or require one that fits.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    Object.values(knowledge.remedies).flatMap((remedy): Finding[] =>
      remedy.effect !== 'repairs'
        ? []
        : answersOf(knowledge)
            .filter((told) => leavesNothing(knowledge, remedy, told) && !isHeldBack(knowledge, remedy, told))
            .map(({ question: { id }, answer }) => ({
              culprit: remedy.id,
              what: `is offered although ${id} is ${answer}, which every cause that it treats hardly ever shows`,
            })),
    ),
} satisfies Law

/** One answer that may be given. */
interface Told {
  question: Question
  answer: string
}

const answersOf = ({ questions }: Knowledge): Told[] =>
  Object.values(questions)
    .filter(({ kind, retired }) => kind !== 'test' && retired !== true)
    .flatMap((question) => Object.keys(question.answers).map((answer) => ({ question, answer })))

const leavesNothing = (
  { causes }: Knowledge,
  { treats }: Repair,
  { question: { id }, answer }: Told,
): boolean =>
  // Object.keys widens the keys of the record.
  (Object.keys(treats) as CauseId[]).every((cause) => causes[cause]?.signs[id]?.[answer] === 'hardly ever')

/** Whether the answer makes the repair pointless, or denies what it requires. */
const isHeldBack = (
  { questions }: Knowledge,
  { notWhen, requires }: Repair,
  { question, answer }: Told,
): boolean => {
  const seesTheSame = (fact: Fact) =>
    fact.question === question.id ||
    (question.group !== undefined && questions[fact.question]?.group === question.group)
  return (
    notWhen.some((fact) => fact.question === question.id && fact.answers.includes(answer)) ||
    requires.some((fact) => seesTheSame(fact) && !fact.answers.includes(answer))
  )
}
