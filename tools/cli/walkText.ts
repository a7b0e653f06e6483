import { knowledge } from '../../src/knowledge/knowledge'
import type { Walk } from '../../src/wizard/case/walk'
import type { Explanation, Reason } from '../../src/wizard/engine/explain'
import { nameOf, seenAs, stepName } from './nameOf'
import { percent } from './percent'

type Shown = Omit<Walk, 'numbers'>

/** A case for reading: money and answers, causes with their reasons, the plan, open questions and what comes next. */
export function walkText(walk: Shown, explanation: Explanation | null): string[] {
  const { step } = walk
  const why = step.kind === 'ask' && step.saves !== null ? ` (saves ${Math.round(step.saves)} s)` : ''
  return [
    walk.symptom === null ? '' : nameOf(walk.symptom),
    `Money: ${walk.sale.state} (${walk.sale.basis})`,
    ...walk.answers.map(
      ({ question, answer, awake }) => `  ${awake ? '' : '(asleep) '}${seenAs(question, answer)}`,
    ),
    ...causeLines(walk, explanation),
    ...planLines(walk, explanation),
    ...questionLines(explanation),
    `\nNext: ${stepName(step)}${why}`,
  ]
}

function causeLines({ diagnosis }: Shown, explanation: Explanation | null): string[] {
  return [
    `\nLikely causes (${diagnosis?.verdict ?? 'nothing said'}; none of these ${percent(diagnosis?.other ?? 0)})`,
    ...(diagnosis?.ranked ?? []).flatMap(({ cause, probability, likelihood, reasons }) => {
      const owner = knowledge.causes[cause]?.owner ?? ''
      const pair = explanation?.causes.find((comparison) => comparison.cause === cause)
      return [
        `  ${percent(probability).padStart(4)} ${nameOf(cause)} — ${likelihood}, ${owner}`,
        ...reasons.filter(({ word }) => word !== 'none').map((reason) => `       ${weighed(reason)}`),
        ...(pair === undefined
          ? []
          : [
              `       ${signed(pair.total)} before ${pair.over === 'other' ? 'none of these' : nameOf(pair.over)}`,
            ]),
      ]
    }),
  ]
}

function planLines({ plan, callAfter, heldBack }: Shown, explanation: Explanation | null): string[] {
  return [
    '\nPlan',
    ...plan.flatMap((remedy, i) => {
      const reason = explanation?.remedies[i]
      const chance =
        reason === undefined
          ? ''
          : ` — helps ${percent(reason.repairs / reason.reached)} of cases that reach it, ${Math.round(reason.seconds)} s`
      return [
        ...(i === callAfter ? ['  — from here on, call and hand over —'] : []),
        `  ${i + 1}. ${nameOf(remedy)}${chance}`,
      ]
    }),
    ...heldBack.map(({ remedy, reason }) => `  not now: ${nameOf(remedy)} (${reason.kind})`),
  ]
}

const questionLines = (explanation: Explanation | null): string[] => [
  '\nOpen questions, most useful first',
  ...(explanation?.questions ?? []).flatMap(({ question, saves, answers }) => [
    `  ${Math.round(saves)} s saved by asking ${nameOf(question)}`,
    ...answers.map(({ answer, chance, leadsTo }) => {
      const first = leadsTo === null ? 'call' : nameOf(leadsTo)
      return `       ${percent(chance).padStart(4)} ${seenAs(question, answer)} → ${first}`
    }),
  ]),
]

const signed = (decibans: number) => `${decibans < 0 ? '−' : '+'}${Math.abs(decibans).toFixed(1)} dB`

const weighed = (reason: Reason): string =>
  `${signed(reason.decibans)} ${reason.kind === 'answer' ? seenAs(reason.question, reason.answer) : nameOf(reason.remedy)}`
