import type { QuestionId, RemedyId } from '../../knowledge/ids'
import type { Content, Knowledge } from '../../knowledge/schema'
import { asksHowItArose } from './arose'
import type { PaymentStep } from './payment'
import { type Sale, stateOf } from './sale'
import type { Walk } from './walk'

/** An act for a payment, and the question that its outcome answers. */
export interface MoneyAct {
  remedy: RemedyId
  asks: QuestionId
}

/** What the band leads to: a question about the sale, or an act for the payment. */
export type BandStep =
  | { kind: 'ask'; question: QuestionId }
  | ({ kind: 'act' } & MoneyAct)
  | { kind: 'wait'; until: Extract<PaymentStep, { kind: 'wait' }>['until'] }

/**
 * What comes next for the money of a case, which the band leads to: the payment's next act, else what came before the
 * attempt on the screen while nobody said it. Nothing while it is not said whose sale the message belongs to.
 */
export function bandStep(knowledge: Knowledge, { session, sales, payment, symptom }: Walk): BandStep | null {
  if (symptom === null || asksHowItArose(knowledge, session)) return null
  if (payment !== null) return payment
  const { gate } = knowledge.money.questions
  return sales.paying === 'no' || sales.current.sale.asked ? null : { kind: 'ask', question: gate }
}

/** What is done once that for which an open payment waits has come: the reversal goes out, or the acquirer is asked again. */
export function actAfterWait(
  { money: { acts, questions } }: Pick<Content, 'money'>,
  sale: Sale,
  until: Extract<PaymentStep, { kind: 'wait' }>['until'],
): MoneyAct {
  if (until === 'line') return { remedy: acts.reversal, asks: questions.reversal }
  const remedy = stateOf(sale) === 'given-back-twice' ? acts.givenBackTwice : acts.call
  return { remedy, asks: questions.acquirer }
}

/** Whether an act for the payment is still the right one: what pays back or cancels is done only where it comes next. */
export const isDueNow = (
  { remedies }: Pick<Knowledge, 'remedies'>,
  { payment }: Pick<Walk, 'payment'>,
  remedy: RemedyId,
): boolean => remedies[remedy]?.need === undefined || (payment?.kind === 'act' && payment.remedy === remedy)

/** Whether the machine may work while only the payment is open, so that its walk can be ended for it. */
export const mayOnlyBePayment = (
  knowledge: Knowledge,
  { session, payment, symptom, tried }: Pick<Walk, 'session' | 'payment' | 'symptom' | 'tried'>,
): boolean =>
  payment !== null &&
  symptom !== null &&
  knowledge.symptoms[symptom]?.money.itself !== true &&
  tried.every(({ result }) => result !== 'helped') &&
  !asksHowItArose(knowledge, session)
