import type { Fact } from '../../knowledge/fact'
import type { Knowledge, Remedy } from '../../knowledge/schema'
import type { Walk } from './walk'

/** Whether a fact may only be assumed for an act: it says what the act is for, and the act harms nothing if it is not so. */
export const mayBeAssumed = (
  { questions }: Pick<Knowledge, 'questions'>,
  { sideEffects }: Pick<Remedy, 'sideEffects'>,
  { question }: Pick<Fact, 'question'>,
): boolean => questions[question]?.onlyFits === true && sideEffects.length === 0

/** The facts that an act is offered under without anybody being able to tell: its condition in words. */
export const conditionOf = (
  knowledge: Pick<Knowledge, 'questions'>,
  { answers }: Pick<Walk, 'answers'>,
  remedy: Pick<Remedy, 'requires' | 'sideEffects'>,
): Fact[] =>
  remedy.requires.filter(
    (fact) =>
      mayBeAssumed(knowledge, remedy, fact) &&
      !answers.some(
        ({ question, answer, awake }) => awake && question === fact.question && fact.answers.includes(answer),
      ),
  )
