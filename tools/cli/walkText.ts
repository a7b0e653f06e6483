import { knowledge } from '../../src/knowledge/knowledge'
import type { PaymentStep } from '../../src/wizard/case/payment'
import { countOf } from '../../src/wizard/case/sale'
import type { SellingWay } from '../../src/wizard/case/sellingWays'
import type { Walk } from '../../src/wizard/case/walk'
import type { Explanation, Reason } from '../../src/wizard/engine/explain'
import { awaited, nameOf, pickedName, seenAs, stepName } from './nameOf'
import { percent } from './percent'

type Shown = Omit<Walk, 'numbers'>

/** A case for reading: money and answers, causes with their reasons, the plan, ways to sell, open questions and what comes next. */
export function walkText(walk: Shown, explanation: Explanation | null): string[] {
  const { step } = walk
  const why = step.kind === 'ask' && step.saves !== null ? ` (saves ${Math.round(step.saves)} s)` : ''
  return [
    walk.symptom === null ? '' : nameOf(walk.symptom),
    ...moneyLines(walk),
    ...walk.answers.map(
      ({ question, answer, awake }) => `  ${awake ? '' : '(asleep) '}${seenAs(question, answer)}`,
    ),
    ...causeLines(walk, explanation),
    ...planLines(walk, explanation),
    ...sellingLines(walk),
    ...questionLines(explanation),
    `\nNext: ${stepName(step)}${why}`,
  ]
}

function moneyLines({ band, sales, payment }: Shown): string[] {
  const { sale } = sales.current
  const [least, most] = countOf(sale)
  const counted =
    least === most ? `${least}` : `${least} to ${most === Number.POSITIVE_INFINITY ? 'any' : most}`
  return [
    `Money: ${band} (payments that count: ${counted})`,
    ...(payment === null ? [] : [`  next for the payment: ${paymentName(payment)}`]),
    ...sales.parked.map(({ picked }) => `  parked, still open: ${pickedName(picked)}`),
    `  records in the machine: ${sales.memory}`,
  ]
}

function paymentName(payment: PaymentStep): string {
  switch (payment.kind) {
    case 'ask':
      return `ask ${nameOf(payment.question)}`
    case 'act':
      return `${nameOf(payment.remedy)}, then ${nameOf(payment.asks)}`
    case 'wait':
      return `wait until ${awaited[payment.until]}`
    default:
      return payment satisfies never
  }
}

function sellingLines({ selling: { thisSale, next, none } }: Shown): string[] {
  return [
    `\nKeep selling, this sale${none === null ? '' : ` (${none})`}`,
    ...wayLines(thisSale, 'no way'),
    'Keep selling, the next customer',
    ...wayLines(next, 'as always'),
  ]
}

const wayLines = (ways: readonly SellingWay[], none: string): string[] => {
  if (ways.length === 0) return [`  ${none}`]
  return ways.map(({ remedy, known, asks }) => {
    const works = known === null ? '' : ' (seen to work)'
    const first = asks === null ? '' : ` (first ask ${nameOf(asks)})`
    return `  ${nameOf(remedy)}${works}${first}`
  })
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
    ...heldBack.map(
      ({ remedy, reason }) =>
        `  not now: ${nameOf(remedy)} (${reason.kind === 'money' ? `needs ${reason.need} of the sale` : reason.kind})`,
    ),
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
