import type { QuestionId, RemedyId } from '../../knowledge/ids'
import type { MoneyFact } from '../../knowledge/money'
import type { Content } from '../../knowledge/schema'
import { factOf } from './moneyFact'
import { opens } from './opens'
import { countOf, isOpen, stateOf } from './sale'
import type { SaleRead } from './saleEvents'

/**
 * The next act for a payment in doubt (docs/sale.md section 3). `ask`: a question about it, a look at the record
 * included. `act`: something to do, and the question that its outcome answers. `wait`: nothing can be done now, and why.
 */
export type PaymentStep =
  | { kind: 'ask'; question: QuestionId }
  | { kind: 'act'; remedy: RemedyId; asks: QuestionId }
  | { kind: 'wait'; until: 'line' | 'acquirer-answers' | 'acquirer-reached' }

/** What the rest of the case says about how the payment can be looked into. */
export interface Reachable {
  /** The line is known to carry: a host answered, or the fault is repaired. */
  line: boolean
}

type Book = Pick<Content, 'money'>

/** The next act for a sale, or null where nothing of it is open. */
export function nextPaymentStep(book: Book, read: SaleRead, reachable: Reachable): PaymentStep | null {
  const { sale } = read
  if (!isOpen(sale)) return null
  const doubtful = { taking: sale.took[0] < sale.took[1], giving: sale.gave[0] < sale.gave[1] }
  if (stateOf(sale) === 'given-back-twice') return call(book, read, book.money.acts.givenBackTwice)
  if (doubtful.giving && !sale.undoing) return call(book, read)
  if (doubtful.giving && !sale.cancelled) return givenStep(book, read, reachable)
  if (isOrderInDoubt(sale)) return scanStep(book, read)
  if (countOf(sale)[0] >= 2) return undoStep(book, read, reachable)
  return lookStep(book, read, reachable)
}

/** Whether the order on the screen may be paid: it was not found closed, and none is known to be paid. */
const isOrderInDoubt = ({ kind, took, found }: SaleRead['sale']): boolean =>
  kind === 'scan' && took[0] === 0 && took[1] > 0 && !found.includes('taking')

/** Looks in the list, asks what is written of the other attempts, lets a reversal run, calls the acquirer: in this order. */
function lookStep(book: Book, read: SaleRead, reachable: Reachable): PaymentStep {
  const { questions } = book.money
  if (read.sale.undoing || read.sale.recordsLost || isSettledSince(book, read)) return call(book, read)
  const entries = lastFact(book, read, questions.entries)
  if (entries === undefined) return { kind: 'ask', question: questions.entries }
  if (entries?.fact !== 'count')
    return needsKind(read) ? { kind: 'ask', question: questions.kind } : call(book, read)
  if (!read.since.has(questions.others) && !read.sale.waiting)
    return { kind: 'ask', question: questions.others }
  return reversalStep(book, read, reachable)
}

/** A reversal that waits, or may wait, goes out with the next payment of anybody; then only the acquirer knows more. */
function reversalStep(book: Book, read: SaleRead, { line }: Reachable): PaymentStep {
  const { questions, acts } = book.money
  if (read.since.has(questions.reversal)) return call(book, read)
  if (!line) return { kind: 'wait', until: 'line' }
  // What a reversal puts right depends on what was done: reversing a void brings the payment back.
  if (needsKind(read)) return { kind: 'ask', question: questions.kind }
  return { kind: 'act', remedy: acts.reversal, asks: questions.reversal }
}

/** A void or a refund without a result: its own entry, a waiting reversal, the acquirer. */
function givenStep(book: Book, read: SaleRead, reachable: Reachable): PaymentStep {
  const { questions } = book.money
  if (!read.since.has(questions.given)) return { kind: 'ask', question: questions.given }
  return read.sale.waiting ? reversalStep(book, read, reachable) : call(book, read)
}

/** Orders are queried and cancelled once more where the customer was still paying, and then no more. */
const mostQueries = 2

/** A scan without a result: query the order, cancel it right after a last query, then the acquirer. */
function scanStep(book: Book, read: SaleRead): PaymentStep {
  const { questions, acts } = book.money
  const times = (question: QuestionId) => read.since.get(question)?.length ?? 0
  if (read.sale.cancelled) return call(book, read)
  if (times(questions.order) === times(questions.cancel) && times(questions.order) < mostQueries)
    return { kind: 'act', remedy: acts.query, asks: questions.order }
  // An order that a query found paid is never cancelled.
  const queried = lastFact(book, read, questions.order)
  if (queried?.fact === 'one' && queried.one === 'done') return call(book, read)
  if (times(questions.cancel) < times(questions.order))
    return { kind: 'act', remedy: acts.cancel, asks: questions.cancel }
  return call(book, read)
}

/** Two payments count: is one of them being reversed, is it from today, then exactly one is undone. */
function undoStep(book: Book, read: SaleRead, reachable: Reachable): PaymentStep {
  const { questions, acts } = book.money
  if (read.sale.waiting) return reversalStep(book, read, reachable)
  if (!read.sale.looked && !read.since.has(questions.entries))
    return { kind: 'ask', question: questions.entries }
  const reversing = lastFact(book, read, questions.reversing)
  if (reversing === undefined) return { kind: 'ask', question: questions.reversing }
  if (reversing?.fact !== 'nothing' || !opens(read.sale, 'undo-one') || read.since.has(questions.undone))
    return call(book, read)
  if (!read.since.has(questions.day)) return { kind: 'ask', question: questions.day }
  const remedy = isSettledSince(book, read) ? acts.refundOne : acts.voidOne
  return { kind: 'act', remedy, asks: questions.undone }
}

/** The call for the final result; once it was made, what it is waited for. */
function call(book: Book, read: SaleRead, remedy: RemedyId = book.money.acts.call): PaymentStep {
  const { questions } = book.money
  const said = lastFact(book, read, questions.acquirer)
  if (said === undefined) return { kind: 'act', remedy, asks: questions.acquirer }
  return { kind: 'wait', until: said?.fact === 'waits' ? 'acquirer-answers' : 'acquirer-reached' }
}

/** What the last answer says about the money: null where it says nothing, undefined where there is none yet. */
function lastFact(book: Book, { since }: SaleRead, answered: QuestionId): MoneyFact | null | undefined {
  const answer = since.get(answered)?.slice(-1)[0]
  return answer === undefined ? undefined : factOf(book, { answered, answer })
}

/** Whether the sale is from an earlier batch, so that nothing of it is voided or reversed any more. */
const isSettledSince = (book: Book, read: SaleRead): boolean =>
  lastFact(book, read, book.money.questions.day)?.fact === 'settled'

const needsKind = ({ kindSaid, kindAsked }: SaleRead): boolean => !kindSaid && !kindAsked
