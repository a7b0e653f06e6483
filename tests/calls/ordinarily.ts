import { type AnswerId, notSure, type QuestionId } from '../../src/knowledge/ids'
import type { Case } from './call'

/**
 * Answers of somebody at an ordinary till, where a conversation says nothing else: a card sale of today, an acquirer that
 * nobody reaches, and a payment that is undone where it has to be.
 */
const ordinarily: Partial<Record<QuestionId, AnswerId>> = {
  'question:what-was-done': 'sale',
  'question:sale-day': 'today-unsettled',
  'question:new-message': 'tried-again',
  'question:order-query': 'no-clear-answer',
  'question:cancel-result': 'no-clear-answer',
  'question:reversal-words': 'none',
  'question:being-reversed': 'none',
  'question:undo-result': 'done',
  'question:acquirer-said': 'nobody',
  'question:customer-shows': 'none',
  'question:void-wanted': 'none',
}

/** What somebody answers who is asked this for the first, second … time. */
export function answerOf({ sees }: Case, question: QuestionId, timesAsked: number): AnswerId {
  const seen = sees[question]
  if (seen === undefined) return ordinarily[question] ?? notSure
  if (typeof seen === 'string') return seen
  return seen[Math.min(timesAsked, seen.length - 1)] ?? notSure
}
