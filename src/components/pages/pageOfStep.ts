import type { Walk } from '../../wizard/case/walk'
import type { Page } from './pages'

/** The page of the step that the walk decides. */
export function pageOfStep({ step }: Pick<Walk, 'step'>): Page {
  switch (step.kind) {
    case 'choose-symptom':
      return { page: 'start' }
    case 'ask':
      return { page: 'question', question: step.question }
    case 'try':
      return { page: 'remedy', remedy: step.remedy }
    case 'settle':
      return { page: 'settle', remedy: step.remedy, asks: step.asks }
    case 'open-payment':
      return { page: 'open-payment', until: step.until, remedy: step.remedy }
    case 'solved':
      return { page: 'solved', remedy: step.remedy, how: step.how }
    case 'hand-over':
      return { page: 'result' }
    default:
      return step satisfies never
  }
}
