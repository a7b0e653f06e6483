import { own } from '../../src/knowledge/own'
import type { Knowledge } from '../../src/knowledge/schema'
import { tellingAnswers } from '../../src/knowledge/silence'
import { rowOf } from '../../src/wizard/engine/model'

/** Every word with what it counts, and every row that results, the words beside the numbers. */
export function rowsTable(knowledge: Knowledge): string[] {
  const { weights } = knowledge
  const tables = {
    frequency: weights.frequencyWeight,
    usual: weights.usualProbability,
    effect: weights.effectFactor,
    'side effect, seconds': weights.sideEffectSurcharge,
  }
  return [
    ...Object.entries(tables).map(
      ([name, table]) =>
        `${name}: ${Object.entries(table)
          .map(([word, value]) => `${word} ${Number(value.toFixed(3))}`)
          .join(' · ')}`,
    ),
    `The uninformed call costs ${weights.serviceCost} s. Once no question pays, a repair that costs C seconds comes before it if it helps with a chance above C / ${weights.serviceCost}.`,
    ...Object.values(knowledge.questions).flatMap((question) => {
      const answers = tellingAnswers(question).map(([id]) => id)
      const general = tellingAnswers(question).map(([, word]) => word)
      return [
        `\n${question.id} (${question.seconds} s)`,
        rowLine('in general', answers, general, rowOf(weights, question)),
        ...Object.values(knowledge.causes).flatMap(({ id, signs }) => {
          const effects = signs[question.id]
          if (effects === undefined) return []
          const words = answers.map((answer) => own(effects, answer) ?? '')
          return [rowLine(id, answers, words, rowOf(weights, question, effects))]
        }),
      ]
    }),
  ]
}

function rowLine(
  name: string,
  answers: readonly string[],
  words: readonly string[],
  row: readonly number[],
): string {
  const cells = answers.map((id, a) => `${id} ${(row[a] ?? 0).toFixed(2)}${words[a] ? ` (${words[a]})` : ''}`)
  return `  ${name.padEnd(36)} ${cells.join(' · ')}`
}
