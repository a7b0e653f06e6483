import type { StoreApi } from 'zustand/vanilla'
import type { Platform } from '../browser/platform'
import { loadPart } from '../components/loadPart'
import type { Place } from '../components/pages/pages'
import type { Market } from '../knowledge/market'
import type { Knowledge } from '../knowledge/schema'
import type { KeptCase } from '../wizard/case/keptCase'
import { hasBegun } from '../wizard/case/session'
import type { KnownInVisit, WalkStore } from '../wizard/case/store'
import type { KeptCases } from './keptCases'
import { type Asked, idsIn, knownOf, type Opening, openAsked, openCase, readEntry } from './openVisit'
import { syncHistory } from './syncHistory'
import { continueHere, syncCase } from './syncStorage'
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
  /** The case goes on here, which another visit has taken over. */
  continueHere(): void
  end(): void
}

interface Given {
  platform: Platform
  store: StoreApi<WalkStore<Place>>
  cases: KeptCases
  /** Whether a preference was set aside, which could not be read. */
  setAside: boolean
  loadKnowledge: () => Promise<Knowledge>
  /** Where a machine is taken to be from when its case begins. */
  market: () => Market
  /** Everything was cleared, and not by this visit. */
  onCleared: () => void
}

export function createVisit(given: Given): Visit {
  const { platform, store, cases, loadKnowledge, onCleared } = given
  const { address, storage, visited } = platform
  const hasLink = () => address.hasFragment(linkName)
  const known = () => knownCases(store.getState().known, cases)
  let ends: (() => void)[] = []
  // Only a case to read takes the whole base; without one the first screen does not wait for it.
  const hasBrought = hasLink() || visited.current() !== null
  const isBegun = () => hasBrought || cases.all().length > 0

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
    return link === null ? null : openPasted(given, link, knowledge)
  }
  const follow = () => {
    if (ends.length > 0) return
    const read = (entry: unknown) => readEntry(entry, idsIn(store.getState().known), cases.generation())
    // First the case has its name, then it is in the history with it.
    ends = [
      syncCase(store, { cases, storage, known, onCleared }),
      syncHistory(store, visited, { generation: cases.generation, hasLink, openLink, readEntry: read }),
    ]
  }

  const open = () => {
    const { known: base } = store.getState()
    waiting = isBegun() && base.state !== 'whole'
    // Nothing of the case was touched yet: the page says what to do, and a reload opens it.
    if (waiting) return store.setState({ place: { page: 'help' } })
    store.setState(openingOf(given, base))
    follow()
  }

  return {
    learn,
    open,
    follow,
    load: async () => {
      const [wasCleared] = await Promise.all([cases.load(), hasBrought && learn()])
      if (wasCleared) onCleared()
      if (isBegun()) await learn()
    },
    continueHere: () => continueHere(store, cases, known),
    end: () => {
      for (const end of ends) end()
    },
  }
}

/** The case that a link opens in the middle of a visit. The one at hand is offered if the link turns out damaged. */
function openPasted({ platform, store, cases, market }: Given, link: string, knowledge: Knowledge): Opening {
  const { session, keptAs: id } = store.getState()
  const saved = id !== null && hasBegun(session) ? [{ id, session }] : []
  const arrival = { link, entry: null, saved, asked: nothingAsked, market: market(), now: platform.now() }
  return openCase({ ...arrival, generation: cases.generation() }, knowledge)
}

/** The cases on this device as the base knows them; none before it is there. */
const knownCases = (base: KnownInVisit, cases: KeptCases): KeptCase[] =>
  base.state === 'whole' ? knownOf(cases.all(), base.knowledge) : []

/** The case and the page that the visit opens with. */
function openingOf({ platform, cases, setAside, market: marketOf }: Given, known: KnownInVisit): Opening {
  const { address, visited, now } = platform
  const market = marketOf()
  const asked: Asked = {
    symptom: address.parameter('symptom'),
    code: address.parameter('code'),
    guides: address.parameter('guides'),
  }
  const link = address.takeFragment(linkName)
  const opening =
    known.state === 'whole'
      ? openCase(
          {
            link,
            entry: visited.current(),
            saved: cases.all(),
            asked,
            market,
            now: now(),
            generation: cases.generation(),
          },
          known.knowledge,
        )
      : openAsked(asked, known.front, market, now())
  const wasSetAside = setAside || cases.wasSetAside()
  return { ...opening, note: opening.note ?? (wasSetAside ? { note: 'saved-state-set-aside' } : null) }
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
