import type { Confusion, Hits, Measured, Simulation } from '../src/wizard/simulate'

const percent = (share: number) => `${Math.round(share * 100)} %`
const hits = ({ first, firstThree }: Hits) => `${percent(first)} / ${percent(firstThree)}`
const minutes = ({ mean, error }: Measured) => `${mean.toFixed(1)} ± ${error.toFixed(1)}`

/** Cells in columns of equal width, as Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, c) => Math.max(cell.length, ...rows.map((row) => row[c]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, c) => cell.padEnd(widths[c] ?? 0)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)]
}

/** One row per message; `name` gives an id its words. */
export function simulationTable(simulations: readonly Simulation[], name: (id: string) => string): string[] {
  return tableOf(
    [
      'message',
      'minutes: ours',
      'asking nothing',
      'fixed order',
      'saved over each',
      'questions, median / most',
      'first / three, first act',
      'after useful questions',
      'ceiling',
      'log-loss',
      'calibration error',
      'right owner',
    ],
    simulations.map((one) => [
      name(one.symptom),
      minutes(one.minutes.ours),
      minutes(one.minutes.askingNothing),
      minutes(one.minutes.fixedOrder),
      `${minutes(one.saved.overAskingNothing)}, ${minutes(one.saved.overFixedOrder)}`,
      `${one.questions.median} / ${one.questions.most}`,
      hits(one.atFirstAct),
      hits(one.afterUsefulQuestions),
      hits(one.ceiling),
      one.atFirstAct.logLoss.toFixed(2),
      one.atFirstAct.calibrationError.toFixed(2),
      percent(one.atFirstAct.rightOwner),
    ]),
  )
}

/** Which causes are taken for which, and the question that would tell them apart. */
export function confusionTable(simulations: readonly Simulation[], name: (id: string) => string): string[] {
  const told = ({ separatedBy }: Confusion) =>
    separatedBy === null
      ? ['none', '', '']
      : [name(separatedBy.question), `${separatedBy.decibans.toFixed(1)} dB`, percent(separatedBy.answered)]
  return tableOf(
    ['message', 'cause', 'taken for', 'share of its cases', 'told apart best by', 'weight', 'was answered'],
    simulations.flatMap(({ symptom, confusions }) =>
      [...confusions]
        .sort((a, b) => b.share - a.share)
        .map((one) => [name(symptom), name(one.truth), name(one.takenFor), percent(one.share), ...told(one)]),
    ),
  )
}
