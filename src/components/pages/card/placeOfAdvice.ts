import type { Advice } from '../../../wizard/case/advice'
import type { Place } from '../pages'

/** The page that a piece of advice leads to. */
export function placeOfAdvice(advice: Advice): Place {
  switch (advice.kind) {
    case 'settle':
      return { page: 'settle', remedy: advice.remedy, asks: advice.asks }
    case 'act':
    case 'request':
      return { page: 'remedy', remedy: advice.remedy }
    case 'other-way':
      return { page: 'keep-selling' }
    case 'ask':
      return { page: 'question', question: advice.question }
    case 'call':
      return { page: 'result' }
    default:
      return advice satisfies never
  }
}
