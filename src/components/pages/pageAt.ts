import type { Picked } from '../../wizard/case/session'
import type { Walk } from '../../wizard/case/walk'
import { pageOfStep } from './pageOfStep'
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
