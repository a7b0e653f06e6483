import type { StoreApi } from 'zustand/vanilla'
import type { StorageWindow } from '../browser/platform'
import type { Place } from '../components/pages/pages'
import type { BrokenCase } from '../components/useApp'
import type { CaseId } from '../wizard/case/keptCase'
import { hasBegun, type Session } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'
import type { KeptCases } from './keptCases'
import { stored } from './storedVisit'

/**
 * To be called when the page threw. The case stays where it is, for a reload to go on with; one that throws again is
 * set aside, so that no stored value can break every visit.
 */
export function keepBrokenCase(
  store: StoreApi<WalkStore<Place>>,
  cases: KeptCases,
  storage: StorageWindow,
): BrokenCase {
  const { place, go } = store.getState()
  if (place.page !== 'step' && place.page !== 'start') {
    // A page beside the step broke, and not the case: a reload goes on at the step.
    go({ page: 'step' })
    return 'kept'
  }
  const broken = casesIn(store.getState()).map(({ session }) => session)
  if (!threwBefore(broken, storage)) {
    storage.write(stored.broken, { cases: broken })
    return 'kept'
  }
  // Without a case it is one that could not be opened, or else a preference.
  if (broken.length === 0 && cases.all().length === 0) setPreferencesAside(storage)
  setCaseAside(store, cases, storage)
  return 'set-aside'
}

/** Moves the case out of the way, to a key where it can still be looked at, and begins without one. */
export function setCaseAside(
  store: StoreApi<WalkStore<Place>>,
  cases: KeptCases,
  storage: StorageWindow,
): void {
  const shown = casesIn(store.getState())
  const broken = shown.length > 0 ? shown : cases.all()
  const [first, ...more] = broken.map(({ session }) => session)
  if (first !== undefined) storage.write(stored.caseAside, more.length === 0 ? first : [first, ...more])
  for (const { id } of broken) if (id !== null) cases.forget(id)
  storage.remove(stored.broken)
  store.getState().startOver()
  store.setState({ note: { note: 'case-set-aside' } })
}

function setPreferencesAside(storage: StorageWindow): void {
  const keys = [stored.preferences, ...storage.keys(stored.preference)]
  for (const key of keys) if (!key.endsWith('.set-aside')) storage.setAside(key)
}

/** Whether the page threw with these cases, or without one, when it last threw. */
export function threwBefore(cases: readonly Session[], storage: StorageWindow): boolean {
  const before = storage.read(stored.broken)
  return before !== null && before !== 'damaged' && JSON.stringify(before.value) === JSON.stringify({ cases })
}

/** The case that the page shows, or those that it offers. */
const casesIn = ({
  session,
  keptAs,
  offered,
}: Pick<WalkStore<Place>, 'session' | 'keptAs' | 'offered'>): readonly {
  id: CaseId | null
  session: Session
}[] => (hasBegun(session) ? [{ id: keptAs, session }] : offered)
