import type { Picked } from '../../wizard/case/session'
import type { Walk } from '../../wizard/case/walk'
import { type Page, type Place, pages } from './pages'

/** The page to be shown at a place, or null where only the walk can tell and the base is not there yet. */
export function pageAt(place: Place, picked: Picked | null, walk: Walk | null): Page | null {
  if (place.page !== 'step') {
    const needsCase = 'needsCase' in pages[place.page]
    if (needsCase && picked !== null && walk === null) return null
    return needsCase && (walk?.symptom ?? null) === null ? { page: 'start' } : place
  }
  if (picked === null) return { page: 'start' }
  return walk === null ? null : pageOfStep(walk)
}

function pageOfStep({ step, tried }: Walk): Page {
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
