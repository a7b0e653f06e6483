import type { QuestionId, RemedyId } from '../../src/knowledge/ids'
import { type Picked, service } from '../../src/wizard/case/session'
import type { Step } from '../../src/wizard/case/walk'
import { readTexts, textOf } from './readTexts'

const { texts } = readTexts()

/** English name of an entry, or its question; the id where it has neither. */
export const nameOf = (id: string): string =>
  textOf(texts, 'en', id, 'name') ?? textOf(texts, 'en', id, 'ask') ?? id

/** An answer as the sentence that says it was seen. */
export const seenAs = (question: QuestionId, answer: string): string =>
  textOf(texts, 'en', question, 'seen', answer) ?? `${question} = ${answer}`

/** What was picked, as it is shown; a code by its characters. */
export const pickedName = (picked: Picked | null): string =>
  picked === null ? 'no message' : picked.startsWith('code:') ? picked : nameOf(picked)

export function stepName(step: Step): string {
  switch (step.kind) {
    case 'ask':
      return `ask ${nameOf(step.question)}`
    case 'try':
      return `try: ${[step.remedy, ...step.besides].map(nameOf).join(' + ')}`
    case 'settle':
      return `settle the payment: ${nameOf(step.remedy)}`
    case 'open-payment':
      return `wait until ${awaited[step.until]}; the payment is still open`
    case 'solved':
      return solvedNames[step.how]
    case 'wait-for':
      return `wait for the call (${step.report}): ${callName(step.remedy)}`
    case 'choose-symptom':
    case 'hand-over':
      return step.kind
    default:
      return step satisfies never
  }
}

/** A call by its name; the uninformed one has none. */
const callName = (remedy: RemedyId): string => (remedy === service ? 'hand-over' : nameOf(remedy))

/** What a payment waits for, read after "until". */
export const awaited = {
  line: 'the line is back',
  'acquirer-answers': 'the acquirer has a result',
  'acquirer-reached': 'the acquirer is reached',
} as const satisfies Record<Extract<Step, { kind: 'open-payment' }>['until'], string>

const solvedNames = {
  repaired: 'solved',
  'worked-around': 'solved: sales go on another way',
  settled: 'solved: the payment is settled',
} as const satisfies Record<Extract<Step, { kind: 'solved' }>['how'], string>
