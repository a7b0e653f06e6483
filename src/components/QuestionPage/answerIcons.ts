import type { AnswerId, QuestionId } from '../../knowledge/schema'
import type { IconName } from '../Icon/Icon'

/** Drawings of what is seen, where the answer is something to look at. */
const drawn: Readonly<Record<QuestionId, Readonly<Record<AnswerId, IconName>>>> = {
  'question:bearer': { sim: 'bars4', wifi: 'wifi', cable: 'cable', 'phone-line': 'handset' },
  'question:signal-icon': { 'full-no-data': 'bars4', low: 'bars1', 'no-sim': 'simx' },
}

/** The drawing for an answer, if it has one. */
export const answerIcon = (question: QuestionId, answer: AnswerId): IconName | undefined =>
  drawn[question]?.[answer]
