import type { QuestionId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import type { Base, Law } from './law'

export const openConditions = {
  name: 'openConditions',
  says: 'The conditions of a question lead back to one that can always be asked, and never into its own group.',
  mend: 'Let the condition hang on a question that is always open.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    Object.values(knowledge.questions).flatMap(({ id, askedOnlyWhen }) => {
      const again = askedOnlyWhen === undefined ? null : leadsBackTo(knowledge, id, askedOnlyWhen.question)
      return again === null
        ? []
        : [{ culprit: id, what: `can never be asked: its condition leads back to ${again}` }]
    }),
} satisfies Law

/** The question itself, or one of its group, if its conditions lead back there. */
function leadsBackTo(knowledge: Knowledge, id: QuestionId, condition: QuestionId): QuestionId | null {
  const groupOf = (question: QuestionId) => knowledge.questions[question]?.group
  const passed = new Set<QuestionId>()
  const ahead: QuestionId[] = [condition]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const sameFact = groupOf(next) !== undefined && groupOf(next) === groupOf(id)
    if (next === id || sameFact) return next
    if (!passed.has(next)) ahead.push(...conditionsOf(knowledge, next))
    passed.add(next)
  }
  return null
}

/** Whether an answer counts hangs on the condition of its question and on those of its group. */
function conditionsOf({ questions }: Knowledge, id: QuestionId): QuestionId[] {
  const group = questions[id]?.group
  return Object.values(questions)
    .filter((other) => other.id === id || (group !== undefined && other.group === group))
    .flatMap(({ askedOnlyWhen }) => (askedOnlyWhen === undefined ? [] : [askedOnlyWhen.question]))
}
