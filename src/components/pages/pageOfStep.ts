import type { Walk } from '../../wizard/case/walk'
import type { Page } from './pages'

/** The page of the step that the walk decides. */
export function pageOfStep({ step, tried }: Pick<Walk, 'step' | 'tried'>): Page {
  switch (step.kind) {
    case 'choose-symptom':
      return { page: 'start' }
    case 'ask':
      return { page: 'question', question: step.question }
    case 'try':
      return tried.some(({ remedy, result }) => remedy === step.remedy && result === 'wants-something')
        ? { page: 'remedy', remedy: step.remedy, wanted: true }
        : { page: 'remedy', remedy: step.remedy }
    case 'settle':
      return { page: 'settle', remedy: step.remedy, asks: step.asks }
    case 'open-payment':
      return { page: 'open-payment', until: step.until, remedy: step.remedy }
    case 'wait-for':
      return { page: 'wait-for', remedy: step.remedy, report: step.report }
    case 'solved':
      return { page: 'solved', remedy: step.remedy, how: step.how }
    case 'hand-over':
      return { page: 'result' }
    default:
      return step satisfies never
  }
}
