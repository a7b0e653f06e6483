import type { StoreApi } from 'zustand/vanilla'
import type { Platform, StorageWindow } from '../browser/platform'
import { isLoadingFailure } from '../components/loadingFailure'
import type { PageTable, Place } from '../components/pages/pages'
import { createPreferencesStore, preferredMarket, usualPreferences } from '../components/preferences'
import type { Shown } from '../components/shell/Shell'
import type { Front } from '../knowledge/front'
import type { Knowledge, Language } from '../knowledge/schema'
import { createWalkStore, type WalkStore } from '../wizard/case/store'
import { keepBrokenCase, setCaseAside } from './brokenCase'
import { languageChange } from './changeLanguage'
import { createVisit, type Visit } from './createVisit'
import { createKeptCases, type KeptCases } from './keptCases'
import { askedPreferences, deviceLanguage, readKept } from './openPreferences'
import { paintAccent } from './paintAccent'
import { syncDocument } from './syncDocument'
import { syncPreferences } from './syncStorage'
import { createWindows, type InApp } from './windows'

/** Parts of the app besides the platform it runs on. */
export interface Supplies {
  front: Front
  pages: PageTable
  loadKnowledge: () => Promise<Knowledge>
  /** Loads the texts of a language and speaks it from then on; rejects where they do not arrive. */
  speak: (language: Language) => Promise<unknown>
}

export interface App {
  shown: Shown
  /** Opens the visit: to be called once, before anything is shown. */
  open(): Promise<Opened>
  /** Ends everything that listens. */
  end(): void
}

/** End of opening; without texts nothing can be shown, and the first aid in the page stays. */
export type Opened = { state: 'ready' } | { state: 'failed'; error: unknown } | { state: 'wordless' }

/** The product on a platform: its stores, what is shown of them, and what keeps both in step with the outside. */
export function createApp(platform: Platform, { front, pages, loadKnowledge, speak }: Supplies): App {
  const { address, storage, document, now } = platform
  const cases = createKeptCases(platform)
  const usual = { ...usualPreferences, language: deviceLanguage(platform.language) }
  const { kept, setAside } = readKept(storage, usual)
  const preferences = createPreferencesStore({ ...usual, ...kept, ...askedPreferences(address.parameter) })
  const market = () => preferredMarket(preferences.getState())
  const store = createWalkStore<Place>({ known: { state: 'front', front }, now, market, ...places })
  const changeLanguage = languageChange(preferences, speak)
  /** Nothing of what was said, noted or chosen is shown any more. */
  const onCleared = () => {
    const { language, prefer } = preferences.getState()
    prefer({ ...usual, language })
    store.getState().startOver()
    store.setState({ note: { note: 'cleared' } })
    // Where the words of the device's own language do not come, those at hand stay.
    if (language !== usual.language) changeLanguage(usual.language, () => {})
  }
  const visit = createVisit({ platform, store, cases, setAside, loadKnowledge, market, onCleared })
  const windows = createWindows(platform, store, preferences, {
    ...actsOnCase(store, cases, storage, visit),
    speak: (language) =>
      changeLanguage(language, () => store.getState().showNote({ note: 'language-not-loaded' })),
    clearDevice: () => {
      cases.clear()
      onCleared()
    },
  })
  const ends = [
    visit.end,
    syncPreferences(preferences, storage, usual),
    syncDocument(preferences, { document, address }),
    document.guardKeys((machine) => store.getState().showNote({ note: machine })),
  ]
  paintAccent(address.parameter('accent'), document)
  return {
    shown: { pages, store, preferences, windows, learn: visit.learn },
    open: async () => {
      const [spoken] = await Promise.all([arrived(speak(preferences.getState().language)), visit.load()])
      if (!spoken) return { state: 'wordless' }
      try {
        visit.open()
        return { state: 'ready' }
      } catch (error) {
        // A mistake of ours in reading the case: the page says so, and keeps it.
        return { state: 'failed', error }
      }
    },
    end: () => {
      for (const end of ends) end()
    },
  }
}

/** What pages may do to the case that a move of the store cannot. */
function actsOnCase(
  store: StoreApi<WalkStore<Place>>,
  cases: KeptCases,
  storage: StorageWindow,
  visit: Visit,
): Omit<InApp, 'speak' | 'clearDevice'> {
  return {
    endCase: () => {
      const { keptAs, startOver } = store.getState()
      if (keptAs !== null && cases.isOurs(keptAs)) cases.forget(keptAs)
      startOver()
    },
    continueHere: visit.continueHere,
    keepBrokenCase: () => {
      const broken = keepBrokenCase(store, cases, storage)
      if (broken === 'set-aside') visit.follow()
      return broken
    },
    startAgain: () => {
      setCaseAside(store, cases, storage)
      visit.follow()
    },
  }
}

/** Pages that the store itself leads to. */
const places = { start: { page: 'start' }, step: { page: 'step' }, card: { page: 'card' } } as const

/** Whether a part arrived; a mistake of ours is none of the network's. */
const arrived = (part: Promise<unknown>): Promise<boolean> =>
  part.then(
    () => true,
    (error: unknown) => {
      if (!isLoadingFailure(error)) throw error
      return false
    },
  )
