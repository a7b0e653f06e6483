import type { AnswerId, CauseId, QuestionId, RemedyId } from '../../src/knowledge/ids'
import type { Owner } from '../../src/knowledge/schema'
import type { Picked, Result } from '../../src/wizard/case/session'

/** What is true of the money of a sale (section 5). */
export type MoneyState =
  | 'not-sent'
  | 'refused'
  | 'unknown'
  | 'approved'
  | 'paid-maybe-twice'
  | 'released'
  | 'not-charged'
  | 'charged-twice'
  | 'no-payment'
  | 'cancelled'
  | 'not-given-back'
  | 'given-back'
  | 'unknown-if-given-back'
  | 'given-back-twice'
  | 'held'
  | 'freed'
  | 'unknown-if-held'

/** One message on the screen, what the person in front of it can see, and what the domain holds to be right. */
export interface Case {
  /** The person's pick: the message by its words, or its code. */
  symptom: Picked
  /**
   * Things this person can see or knows, each time it is asked where that changes; whatever else is asked is answered
   * "not sure", or as it is at an ordinary till (ordinarily.ts).
   */
  sees: Partial<Record<QuestionId, AnswerId | readonly AnswerId[]>>
  /** Results of remedies for this person; all others change nothing. */
  remedies?: Partial<Record<RemedyId, Result>>
  /** Result of the first act, whichever it is. */
  firstAct?: Result
  /** What is true of this sale once it is said what came before. */
  money: MoneyState
  /** For a text that may mean several messages: what tells them apart, asked right after the money. */
  entry?: {
    question: QuestionId
    /** The state of the sale until it is answered, where the answer changes it. */
    moneyUntil?: MoneyState
  }
  /** The same once the list was looked up, where the look changes it. */
  moneyOnceLooked?: MoneyState
  /** The remedies the domain accepts as the first act, and those it accepts besides as the second. */
  firstActs: readonly [first: readonly RemedyId[], besides: readonly RemedyId[]]
  /** Acts that would be wrong at any moment of this call. */
  never?: readonly RemedyId[]
  /** An early answer that is changed, lived with for one more question, and changed back. */
  changesMind?: {
    afterAnswering: QuestionId
    question: QuestionId
    to: AnswerId
    /** Answers that no longer apply meanwhile. */
    sleeps?: readonly QuestionId[]
    /** The state of the sale with the changed answer, where it is another. */
    money?: MoneyState
    /** The question that must come next, with the changed answer. */
    thenAsks?: QuestionId
    /** The changed answer was the right one and stays. */
    forGood?: true
  }
}

/** A phone call with a person at a till, written from the domain text (terminal-faults.md) alone. */
export interface Conversation extends Case {
  title: string
  /** The message the terminal shows after the remedy that ended with another message. */
  thenShows?: Case
  finally?: {
    ends?: 'solved' | 'hand-over' | 'open-payment' | 'wait-for'
    /** What is true of the sale at the end, where more happened to it after the look. */
    money?: MoneyState
    /**
     * Is among the first three causes when the last act is offered, or at the end of a call without acts; or is treated by
     * what the last call asks for, where it asks for several things.
     */
    cause?: CauseId
    /** Somebody is asked to act, and among them is this owner. */
    owner?: Owner
    /** This many acts are enough. */
    withinActs?: number
  }
}
