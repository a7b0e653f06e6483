import type { Platform } from '../browser/platform'
import { isLoadingFailure } from '../components/loadingFailure'
import type { PageTable, Place } from '../components/pages/pages'
import { createPreferencesStore, preferredMarket, usualPreferences } from '../components/preferences'
import type { Shown } from '../components/shell/Shell'
import type { Front } from '../knowledge/front'
import type { Knowledge, Language } from '../knowledge/schema'
import { createWalkStore } from '../wizard/case/store'
import { keepBrokenCase, setCaseAside } from './brokenCase'
import { languageChange } from './changeLanguage'
import { createVisit } from './createVisit'
import { askedPreferences, deviceLanguage } from './openPreferences'
import { paintAccent } from './paintAccent'
import { readStoredVisit } from './storedVisit'
import { syncDocument } from './syncDocument'
import { syncPreferences } from './syncStorage'
import { createWindows } from './windows'

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
  const found = readStoredVisit(storage)
  const usual = { ...usualPreferences, language: deviceLanguage(platform.language) }
  const preferences = createPreferencesStore({
    ...usual,
    ...found.preferences,
    ...askedPreferences(address.parameter),
  })
  const market = () => preferredMarket(preferences.getState())
  const store = createWalkStore<Place>({ known: { state: 'front', front }, now, market, ...places })
  const visit = createVisit({ platform, store, found, loadKnowledge, market })
  const changeLanguage = languageChange(preferences, speak)
  const windows = createWindows(platform, store, preferences, {
    speak: (language) =>
      changeLanguage(language, () => store.getState().showNote({ note: 'language-not-loaded' })),
    clearDevice: () => {
      const { language, prefer } = preferences.getState()
      prefer({ ...usual, language })
      visit.forget()
      store.getState().startOver()
      store.setState({ note: { note: 'cleared' } })
      // Where the words of the device's own language do not come, those at hand stay.
      if (language !== usual.language) changeLanguage(usual.language, () => {})
    },
    keepBrokenCase: () => {
      const broken = keepBrokenCase(store, storage)
      if (broken === 'set-aside') visit.follow()
      return broken
    },
    startAgain: () => {
      setCaseAside(store, storage)
      visit.follow()
    },
  })
  const ends = [
    visit.end,
    syncPreferences(preferences, storage),
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
