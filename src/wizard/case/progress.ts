import type { Knowledge } from '../../knowledge/schema'
import type { Walk } from './walk'

/** The progress of a case. */
export interface Progress {
  /** Number of the step that is shown, from 1. */
  step: number
  /** At most this many questions are left; null unless they are few: a total that can grow is never shown. */
  left: number | null
}

export function progressOf({ step, asked, tried, atMost }: Walk): Progress {
  const few = step.kind === 'ask' && atMost !== null && atMost > 0 && atMost <= mostLeft
  return { step: asked + tried.length + 1, left: few ? atMost : null }
}

/** Questions left that are few. */
const mostLeft = 3

/** Whether the case says anything yet but what happened to the payment, so that a result so far is worth a look. */
export const hasFindings = (
  { money }: Pick<Knowledge, 'money'>,
  { diagnosis, answers, tried }: Walk,
): boolean =>
  diagnosis !== null &&
  (tried.length > 0 || answers.some(({ question }) => question !== money.gate && question !== money.record))
