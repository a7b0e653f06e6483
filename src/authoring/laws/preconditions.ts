import type { Fact } from '../../knowledge/fact'
import { notSure, type QuestionId, type RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { isAnswered } from '../../wizard/case/session'
import type { Walk } from '../../wizard/case/walk'
import { diceOf } from '../simulation/dice'
import { walkAtRandom } from '../simulation/randomWalk'
import type { Base, Finding, Law } from './law'

export const preconditions = {
  name: 'preconditions',
  says: 'No random walk offers a remedy, as the next act or to keep selling, against `requires` or `notWhen`.',
  mend: 'Name the question that sees the fact; of a group, all that do.',
  find: ({ knowledge, walks }: Pick<Base, 'knowledge' | 'walks'>) => {
    const found = new Map<string, Finding>()
    for (const { id: symptom } of Object.values(knowledge.symptoms))
      for (let seed = 1; seed <= walks; seed++)
        for (const walk of walkAtRandom(knowledge, symptom, diceOf(seed)))
          for (const { remedy, objection } of objectionsTo(knowledge, walk)) {
            const key = `${remedy} ${objection}`
            if (found.has(key)) continue
            found.set(key, { culprit: remedy, what: `${objection}: ${symptom} ${wayTo(walk)}` })
          }
    return [...found.values()]
  },
} satisfies Law

function objectionsTo(knowledge: Knowledge, walk: Walk): { remedy: RemedyId; objection: string }[] {
  const act = walk.step.kind === 'try' ? [walk.step.remedy, ...walk.step.besides] : []
  // A way that still needs a fact asks for it first.
  const ways = [...walk.selling.thisSale, ...walk.selling.next].filter(({ asks }) => asks === null)
  return [...act, ...ways.map((way) => way.remedy)].flatMap((remedy) =>
    factsAgainst(knowledge, walk, remedy).map((objection) => ({ remedy, objection })),
  )
}

/**
 * Objections to a remedy at a point of a walk: a fact it requires that is not known, or one that rules it out. They are
 * read from what the walk shows as said, not from how the engine judges facts.
 */
export function factsAgainst(knowledge: Knowledge, { answers }: Walk, id: RemedyId): string[] {
  const remedy = knowledge.remedies[id]
  const groupOf = (question: QuestionId) => knowledge.questions[question]?.group
  const holds = (fact: Fact) =>
    answers.some(
      ({ question, answer, awake }) =>
        awake &&
        fact.answers.includes(answer) &&
        (question === fact.question ||
          (groupOf(question) !== undefined && groupOf(question) === groupOf(fact.question))),
    )
  // What an act is for may be its condition in words, once nobody can tell; what guards an act may not.
  const canOnlyBeAssumed = ({ question }: Fact) =>
    knowledge.questions[question]?.onlyFits === true &&
    remedy?.sideEffects.length === 0 &&
    answers.some((given) => given.question === question && given.answer === notSure)
  const named = ({ question, answers: given }: Fact) => `${question} is ${given.join(' or ')}`
  return [
    ...(remedy?.requires ?? [])
      .filter((fact) => !holds(fact) && !canOnlyBeAssumed(fact))
      .map((fact) => `is offered while it is not known that ${named(fact)}`),
    ...(remedy?.notWhen ?? []).filter(holds).map((fact) => `is offered although ${named(fact)}`),
  ]
}

const wayTo = ({ session }: Walk): string =>
  session.observations
    .map((seen) =>
      isAnswered(seen)
        ? `${seen.answered.slice('question:'.length)}=${seen.answer}`
        : `tried:${seen.tried.slice('remedy:'.length)}=${seen.result}`,
    )
    .join(' ')
