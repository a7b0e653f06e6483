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
  /** Payload of a session link that has come into the address meanwhile. */
  takeLink: () => string | null
  /** The case that a link opens; null where that cannot be told now. */
  openLink: (link: string) => Promise<Opening | null>
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
  { generation, takeLink, openLink, readEntry }: Doors,
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

  const openPasted = async (link: string) => {
    const opened = await openLink(link)
    if (opened === null) return
    current = entryOf(opened)
    keepCurrent()
    store.setState(opened)
  }
  const stopBack = visited.onBack((state) => {
    const link = takeLink()
    if (link !== null) return void openPasted(link)
    const gone = readEntry(state)
    // Another fragment in the address makes an entry of its own, which holds nothing yet.
    if (gone === null) return keepCurrent()
    current = withMarketOf(current, gone)
    // Where the machine is from was said since, or an earlier form of ours kept a card number in it.
    if (!isSame(state, written())) keepCurrent()
    store.getState().restore(current.session, current.place, current.keptAs)
  })

  keepCurrent()
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
