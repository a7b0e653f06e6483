import type { StoreApi } from 'zustand/vanilla'
import type { StorageWindow } from '../browser/platform'
import type { Place } from '../components/pages/pages'
import type { BrokenCase } from '../components/useApp'
import { hasBegun, type Session } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'
import { stored } from './storedVisit'

/**
 * To be called when the page threw. The case stays where it is, for a reload to go on with; one that throws again is
 * set aside, so that no stored value can break every visit.
 */
export function keepBrokenCase(store: StoreApi<WalkStore<Place>>, storage: StorageWindow): BrokenCase {
  const { place, go } = store.getState()
  if (place.page !== 'step' && place.page !== 'start') {
    // A page beside the step broke, and not the case: a reload goes on at the step.
    go({ page: 'step' })
    return 'kept'
  }
  const broken = caseIn(store.getState())
  if (!threwBefore(broken, storage)) {
    storage.write(stored.broken, { case: broken })
    return 'kept'
  }
  // Without a case it is one that could not be opened, or else a preference.
  if (broken === null && storage.read(stored.case) === null) storage.setAside(stored.preferences)
  setCaseAside(store, storage)
  return 'set-aside'
}

/** Moves the case out of the way, to a key where it can still be looked at, and begins without one. */
export function setCaseAside(store: StoreApi<WalkStore<Place>>, storage: StorageWindow): void {
  const broken = caseIn(store.getState())
  if (broken !== null) storage.write(stored.case, broken)
  storage.setAside(stored.case)
  storage.remove(stored.broken)
  store.getState().startOver()
  store.setState({ note: { note: 'case-set-aside' } })
}

/** Whether the page threw with this case, or without one, when it last threw. */
export function threwBefore(session: Session | null, storage: StorageWindow): boolean {
  const before = storage.read(stored.broken)
  return (
    before !== null &&
    before !== 'damaged' &&
    JSON.stringify(before.value) === JSON.stringify({ case: session })
  )
}

/** The case that the page shows or offers. */
const caseIn = ({ session, offered }: Pick<WalkStore<Place>, 'session' | 'offered'>): Session | null =>
  hasBegun(session) ? session : offered
