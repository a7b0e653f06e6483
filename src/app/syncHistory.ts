import type { StoreApi } from 'zustand/vanilla'
import type { Visited } from '../browser/history'
import type { Place } from '../components/pages/pages'
import type { WalkStore } from '../wizard/case/store'
import type { Entry, Opening } from './openVisit'

interface Doors {
  now: () => number
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
  { now, takeLink, openLink, readEntry }: Doors,
): () => void {
  /** Content of the current entry: a move leads away from it and makes a new one. */
  let current = entryOf(store.getState())
  // Entries cannot be taken out of the history, so each says when it was made.
  const keepCurrent = () => visited.replace({ ...current, at: now() })

  const stopMoves = store.subscribe((state) => {
    const moved = entryOf(state)
    // By value: going to the page one is on must not cost a press of Back.
    if (JSON.stringify(moved) === JSON.stringify(current)) return
    current = moved
    visited.push({ ...current, at: now() })
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
    current = gone
    store.getState().restore(gone.session, gone.place)
  })

  keepCurrent()
  return () => {
    stopMoves()
    stopBack()
  }
}

const entryOf = ({ session, place }: Entry): Entry => ({ session, place })
