import type { StoreApi } from 'zustand/vanilla'
import type { StorageWindow } from '../browser/platform'
import type { Place } from '../components/pages/pages'
import type { PreferencesStore } from '../components/preferences'
import { hasBegun, type Session } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'
import { threwBefore } from './brokenCase'
import { stored } from './storedVisit'

/** Keeps the case on this device from the next move on. Returns the function that ends this. */
export function syncCase(store: StoreApi<WalkStore<Place>>, storage: StorageWindow): () => void {
  const keep = (session: Session) => {
    // A step was made since the page threw: it works again.
    if (!threwBefore(session, storage)) storage.remove(stored.broken)
    if (!hasBegun(session)) storage.remove(stored.case)
    else if (!storage.write(stored.case, session)) store.setState({ note: { note: 'kept-only-here' } })
  }
  // Not before something is said: the case of an earlier visit may still be continued.
  return store.subscribe(({ session }, before) => {
    if (session !== before.session) keep(session)
  })
}

/** Keeps the preferences on this device. Returns the function that ends this. */
export const syncPreferences = (
  preferences: StoreApi<PreferencesStore>,
  storage: StorageWindow,
): (() => void) =>
  preferences.subscribe(({ prefer: _, ...chosen }) => {
    storage.write(stored.preferences, chosen)
  })
