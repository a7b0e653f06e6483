import type { StoreApi } from 'zustand/vanilla'
import type { Platform } from '../browser/platform'
import { loadPart } from '../components/loadPart'
import type { Place } from '../components/pages/pages'
import type { Market } from '../knowledge/market'
import type { Knowledge } from '../knowledge/schema'
import type { KnownInVisit, WalkStore } from '../wizard/case/store'
import { type Asked, idsIn, type Opening, openAsked, openCase, readEntry } from './openVisit'
import { type StoredVisit, stored, storedPrefix } from './storedVisit'
import { syncHistory } from './syncHistory'
import { syncCase } from './syncStorage'
import { linkName } from './windows'

/** From where a visit begins to where it ends: the case it opens with, and the history and storage that follow it. */
export interface Visit {
  /** Fetches the whole base into the store; null where it did not arrive. */
  learn(): Promise<Knowledge | null>
  /** Fetches what opening needs. */
  load(): Promise<void>
  /** Opens with the case that address, history entry or storage hold. */
  open(): void
  /** History and storage follow the store from here on. Opening ends with this. */
  follow(): void
  /** Forgets what was kept on this device, and takes nothing of before up again. */
  forget(): void
  end(): void
}

interface Given {
  platform: Platform
  store: StoreApi<WalkStore<Place>>
  /** Case and preferences that earlier visits left. */
  found: StoredVisit
  loadKnowledge: () => Promise<Knowledge>
  /** Where a machine is taken to be from when its case begins. */
  market: () => Market
}

export function createVisit({ platform, store, found, loadKnowledge, market }: Given): Visit {
  const { address, storage, visited, now } = platform
  let { clearedAt } = found
  let ends: (() => void)[] = []
  // Only a case to read takes the whole base; without one the first screen does not wait for it.
  const begun = address.hasFragment(linkName) || visited.current() !== null || found.saved !== null
  const hasLink = () => address.hasFragment(linkName)

  /** Opening waits for the base, which did not arrive. */
  let waiting = false
  const learn = async () => {
    const knowledge = await learnWhole(store, loadKnowledge)
    if (knowledge !== null && waiting) open()
    return knowledge
  }

  const openLink = async (): Promise<Opening | 'not-loaded' | null> => {
    const knowledge = await learn()
    if (knowledge === null) return 'not-loaded'
    const link = address.takeFragment(linkName)
    if (link === null) return null
    // The case at hand is offered if the link turns out damaged.
    const { session: saved } = store.getState()
    const arrival = { link, entry: null, saved, asked: nothingAsked, market: market(), now: now(), clearedAt }
    return openCase(arrival, knowledge)
  }
  const follow = () => {
    if (ends.length > 0) return
    const read = (entry: unknown) => readEntry(entry, idsIn(store.getState().known), clearedAt)
    const doors = { now, hasLink, openLink, readEntry: read }
    ends = [syncHistory(store, visited, doors), syncCase(store, storage)]
  }

  const open = () => {
    const { known } = store.getState()
    waiting = begun && known.state !== 'whole'
    // Nothing of the case was touched yet: the page says what to do, and a reload opens it.
    if (waiting) return store.setState({ place: { page: 'help' } })
    store.setState(openingOf(platform, known, found, market(), clearedAt))
    follow()
  }

  return {
    learn,
    open,
    follow,
    load: async () => {
      if (begun) await learn()
    },
    forget: () => {
      storage.forget(storedPrefix)
      clearedAt = now()
      storage.write(stored.cleared, clearedAt)
    },
    end: () => {
      for (const end of ends) end()
    },
  }
}

/** The case and the page that the visit opens with. */
function openingOf(
  { address, visited, now }: Platform,
  known: KnownInVisit,
  { saved, setAside }: StoredVisit,
  market: Market,
  clearedAt: number,
): Opening {
  const asked: Asked = {
    symptom: address.parameter('symptom'),
    code: address.parameter('code'),
    guides: address.parameter('guides'),
  }
  const link = address.takeFragment(linkName)
  const opening =
    known.state === 'whole'
      ? openCase(
          { link, entry: visited.current(), saved, asked, market, now: now(), clearedAt },
          known.knowledge,
        )
      : openAsked(asked, known.front, market, now())
  return { ...opening, note: opening.note ?? (setAside ? { note: 'saved-state-set-aside' } : null) }
}

async function learnWhole(
  store: StoreApi<WalkStore<Place>>,
  loadKnowledge: () => Promise<Knowledge>,
): Promise<Knowledge | null> {
  const { known } = store.getState()
  if (known.state === 'whole') return known.knowledge
  const { front } = known
  const learned = await loadPart(() => Promise.all([loadKnowledge(), import('../wizard/case/arose')])).then(
    ([knowledge, { chooseAnother }]): KnownInVisit => ({ state: 'whole', knowledge, chooseAnother }),
    (error: unknown): KnownInVisit => ({ state: 'failed', front, error }),
  )
  store.setState({ known: learned })
  return learned.state === 'whole' ? learned.knowledge : null
}

const nothingAsked: Asked = { symptom: null, code: null, guides: null }
