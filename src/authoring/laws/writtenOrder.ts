import type { Question } from '../../knowledge/schema'
import type { Base, Law } from './law'

export const writtenOrder = {
  name: 'writtenOrder',
  says: 'A question with an answer named like a number lists all its answers in the order shown, and no other question does.',
  mend: 'Write `order` with each answer once; an object lists names like numbers first, whatever was written.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    Object.values(knowledge.questions).flatMap((question) =>
      wrongOrder(question).map((what) => ({ culprit: question.id, what })),
    ),
} satisfies Law

function wrongOrder({ answers, order }: Question): string[] {
  const ids = Object.keys(answers)
  const numbers = ids.filter((id) => /^(0|[1-9]\d*)$/.test(id))
  if (order === undefined)
    return numbers.map((id) => `has the answer ${id}, which is like a number, and no order`)
  if (numbers.length === 0) return ['lists an order and has no answer like a number']
  const whole = order.length === ids.length && ids.every((id) => order.includes(id))
  return whole ? [] : ['lists an order that does not have each of its answers once']
}
