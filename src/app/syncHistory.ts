import type { StoreApi } from 'zustand/vanilla'
import type { Visited } from '../browser/history'
import type { Place } from '../components/pages/pages'
import { hasBegun, inMarket, marketOf } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'
import type { Entry, Opening } from './openVisit'
import type { Generation } from './storedVisit'

interface Doors {
  /** What is kept on this device belongs to it; an entry of before everything was cleared does not. */
  generation: () => Generation
  /** Whether a session link has come into the address meanwhile. */
  hasLink: () => boolean
  /** Takes the link and opens its case. It stays where the base does not arrive; null where it is gone by then. */
  openLink: () => Promise<Opening | 'not-loaded' | null>
  /** Reads an entry; null where it holds none of ours. */
  readEntry: (entry: unknown) => Entry | null
}

/**
 * Keeps the history of the browser in step with the visit: each move makes an entry, and Back brings its case and page
 * back. Takes the current entry for what is shown now. Returns the function that ends this.
 */
export function syncHistory(
  store: StoreApi<WalkStore<Place>>,
  visited: Visited,
  { generation, hasLink, openLink, readEntry }: Doors,
): () => void {
  /** Content of the current entry: a move leads away from it and makes a new one. */
  let current = entryOf(store.getState())
  // Entries cannot be taken out of the history, so each says what it belongs to.
  const written = () => ({ ...current, generation: generation() })
  const keepCurrent = () => visited.replace(written())

  const stopMoves = store.subscribe((state) => {
    const moved = entryOf(state)
    // By value: going to the page one is on must not cost a press of Back.
    if (isSame(moved, current)) return
    // Where the machine is from, what is noted, and the name of the case are changed in place, as settings are: that is
    // no move, and Back must not undo it.
    const before = withMarketOf(moved, { ...current, keptAs: moved.keptAs })
    const inPlace = isSame(moved, before) || isNoted(moved, before)
    current = moved
    if (inPlace) keepCurrent()
    else visited.push(written())
  })

  const openPasted = async () => {
    const opened = await openLink()
    if (opened === null) return
    // The page says that a part is missing, and a reload finds the link where it is.
    const shown = opened === 'not-loaded' ? { ...current, place: { page: 'help' } as const } : opened
    current = entryOf(shown)
    keepCurrent()
    store.setState(shown)
  }
  const stopBack = visited.onBack((state) => {
    if (hasLink()) return void openPasted()
    const gone = readEntry(state)
    // Another fragment in the address makes an entry of its own, which holds nothing yet.
    if (gone === null) return keepCurrent()
    current = withMarketOf(current, gone)
    // Where the machine is from was said since, or an earlier form of ours kept a card number in it.
    if (!isSame(state, written())) keepCurrent()
    const { session, place, keptAs: id } = current
    store.getState().restore(session, place, id)
    // Whoever came back to the messages from a case finds it there.
    if (place.page === 'start' && id !== null && hasBegun(session))
      store.setState({ offered: [{ id, session }] })
  })

  // A link opened the visit in the middle of a case: Back leads to the messages first, and not out of the product.
  if (visited.current() === null && hasBegun(current.session)) {
    visited.replace({ ...written(), place: { page: 'start' } })
    visited.push(written())
  } else keepCurrent()
  return () => {
    stopMoves()
    stopBack()
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Whether something was noted on the page for it, and nothing else changed. */
const isNoted = (moved: Entry, current: Entry): boolean =>
  moved.place.page === 'unlisted' &&
  current.place.page === 'unlisted' &&
  isSame({ ...moved, place: current.place }, current)

/** An entry of the same case, with what was last said of where its machine is from. */
const withMarketOf = ({ session }: Entry, entry: Entry): Entry =>
  hasBegun(session) && hasBegun(entry.session) && session.startedAt === entry.session.startedAt
    ? { ...entry, session: inMarket(entry.session, marketOf(session)) }
    : entry

const entryOf = ({ session, place, keptAs }: Entry): Entry => ({ session, place, keptAs })
