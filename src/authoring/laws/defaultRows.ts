import { notSure } from '../../knowledge/ids'
import type { Knowledge, Question } from '../../knowledge/schema'
import { tellingAnswers } from '../../knowledge/silence'
import type { Base, Law } from './law'

/** Answers that fit on a phone: one more thumb's length where only the kind of transaction is told, one word each. */
const mostAnswers = { usual: 6, kind: 8 }

/** Nobody reads a list of ways not to know. */
const mostSilent = 2

/** Bounds of a default row before it is normalised: outside them the words do not describe one question. */
const rowSum = { low: 0.8, high: 1.25 }

export const defaultRows = {
  name: 'defaultRows',
  says: `A question has 2 to 6 answers that tell something, the one about what was done up to 8, whose words for how usual they are add up to about one whole, 2 more at most that are silent, and never its own "not sure".`,
  mend: 'Choose words that together make about one whole; "not sure" is always there.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    Object.values(knowledge.questions).flatMap((question) =>
      wrongIn(knowledge, question).map((what) => ({ culprit: question.id, what })),
    ),
} satisfies Law

function wrongIn({ weights, money }: Knowledge, { id, answers, silent = [] }: Question): string[] {
  const most = id === money.questions.kind ? mostAnswers.kind : mostAnswers.usual
  const words = tellingAnswers({ answers, silent }).map(([, word]) => word)
  const sum = words.reduce((total, word) => total + weights.usualProbability[word], 0)
  return [
    ...(words.length < 2 || words.length > most ? [`has ${words.length} answers, not 2 to ${most}`] : []),
    ...(silent.length > mostSilent ? [`has ${silent.length} silent answers, not ${mostSilent}`] : []),
    ...(sum < rowSum.low || sum > rowSum.high + 1e-9
      ? [`its default row adds up to ${sum.toFixed(2)}, outside ${rowSum.low} to ${rowSum.high}`]
      : []),
    ...(notSure in answers ? [`has the answer ${notSure}, which is reserved`] : []),
  ]
}
