import type { StoreApi } from 'zustand/vanilla'
import type { StorageWindow } from '../browser/platform'
import type { Place } from '../components/pages/pages'
import type { Preferences, PreferencesStore } from '../components/preferences'
import { isOnlyPicked, type KeptCase } from '../wizard/case/keptCase'
import { hasBegun, type Session } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'
import { threwBefore } from './brokenCase'
import type { KeptCases } from './keptCases'
import { eachOf, keepEach } from './openPreferences'
import { stored } from './storedVisit'

interface Doors {
  cases: KeptCases
  storage: StorageWindow
  /** The cases on this device, as far as the base knows them. */
  known: () => readonly KeptCase[]
  /** Another visit has cleared everything. */
  onCleared: () => void
}

/**
 * Keeps the case on this device, beside those of other visits, and hears what they do. Where another visit has taken the
 * case over, nothing of theirs is overwritten: the page says so, and what is said here all the same is a case of its own.
 * Returns the function that ends this.
 */
export function syncCase(
  store: StoreApi<WalkStore<Place>>,
  { cases, storage, known, onCleared }: Doors,
): () => void {
  const see = store.getState
  const keep = (kept: KeptCase) => {
    if (!cases.keep(kept)) see().showNote({ note: 'kept-only-here' })
    if (see().keptAs !== kept.id) store.setState({ keptAs: kept.id })
  }
  const sameAs = (session: Session) => known().find((kept) => isSame(kept.session, session))
  /** The case comes from an entry, an offer or a link; one that went further elsewhere stays as it is there. */
  const takeUp = () => {
    const { session, keptAs } = see()
    const same = sameAs(session)
    const id = keptAs ?? same?.id ?? cases.newId()
    if (cases.isOurs(id) || same?.id === id) keep({ id, session })
    else see().showNote({ note: 'elsewhere' })
  }
  /** The start page offers what was left; a message that was only looked at is not worth it. */
  const leave = ({ session, keptAs }: Pick<KeptVisit, 'session' | 'keptAs'>) => {
    if (keptAs !== null && isOnlyPicked(session) && cases.isOurs(keptAs)) cases.forget(keptAs)
    store.setState({ offered: known() })
  }
  const follow = (state: KeptVisit, before: KeptVisit) => {
    const { session, keptAs } = state
    if (session === before.session) return
    if (cases.wasCleared()) return onCleared()
    // A step was made since the page threw: it works again.
    if (!threwBefore([session], storage)) storage.remove(stored.broken)
    if (!hasBegun(session)) return leave(before)
    const isMove = keptAs === before.keptAs && state.left !== before.session
    if (keptAs === null || !isMove) return takeUp()
    if (cases.isOurs(keptAs)) return keep({ id: keptAs, session })
    keep({ id: cases.newId(), session })
    see().showNote({ note: 'kept-apart' })
  }
  const hear = () => {
    if (cases.wasCleared()) return onCleared()
    const { session, keptAs, note } = see()
    if (!hasBegun(session)) return store.setState(({ offered }) => ({ offered: latest(offered, known()) }))
    const lost = keptAs !== null && !cases.isOurs(keptAs)
    if (lost && note?.note !== 'elsewhere') see().showNote({ note: 'elsewhere' })
  }
  const begin = () => {
    const { session, keptAs } = see()
    if (!hasBegun(session)) return
    const kept = keptAs === null ? sameAs(session) : cases.find(keptAs)
    // A message that only the address names is not kept before something is said of it.
    if (!isOnlyPicked(session) || (kept ?? null) !== null) takeUp()
    else if (keptAs === null) store.setState({ keptAs: cases.newId() })
  }
  begin()
  const ends = [store.subscribe(follow), storage.onChange(hear)]
  return () => {
    for (const end of ends) end()
  }
}

type KeptVisit = Pick<WalkStore<Place>, 'session' | 'keptAs' | 'left'>

/** The case goes on here, from where it stands on this device. */
export function continueHere(
  store: StoreApi<WalkStore<Place>>,
  cases: KeptCases,
  known: () => readonly KeptCase[],
): void {
  const { keptAs: id, session } = store.getState()
  if (id === null) return
  const kept = known().find((one) => one.id === id) ?? { id, session }
  cases.keep(kept)
  store.getState().continueCase(kept)
}

const isSame = (one: Session, other: Session): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The same cases as they are now: the page does not move under somebody who is about to press. */
const latest = (offered: readonly KeptCase[], kept: readonly KeptCase[]): KeptCase[] =>
  offered.map((one) => kept.find(({ id }) => id === one.id) ?? one)

/**
 * Keeps each preference on this device by itself, so that two visits do not undo each other's. Returns the function that
 * ends this.
 */
export const syncPreferences = (
  preferences: StoreApi<PreferencesStore>,
  storage: StorageWindow,
  usual: Preferences,
): (() => void) =>
  preferences.subscribe((now, before) => {
    const old = eachOf(before)
    const changed = Object.entries(eachOf(now)).filter(([name, value]) => value !== old[name])
    keepEach(storage, Object.fromEntries(changed), usual)
  })
