import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Front } from '../knowledge/front'
import type { SymptomId } from '../knowledge/ids'
import type { Market } from '../knowledge/market'
import type { Knowledge, Language } from '../knowledge/schema'
import type { Session } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'
import type { Walk } from '../wizard/case/walk'
import type { Place } from './pages/pages'
import type { Probe } from './pages/question/readReach'
import type { PreferencesStore } from './preferences'

/** The outside as far as pages may use it. */
export interface Windows {
  /** False where the browser does not let us; the page then shows the text to be copied by hand. */
  copyText(text: string): Promise<boolean>
  /** The system's share sheet: whether it was shared, kept after all, or refused; null where there is none. */
  share: ((what: Handed) => Promise<'shared' | 'kept' | 'refused'>) | null
  /** Address of a picture that an `img` shows; null where the browser draws none. */
  drawPicture(picture: PictureOf): string | null
  print(): void
  /** Milliseconds since 1970 by the device clock. */
  now(): number
  /** Full address that reopens the case. */
  linkTo(session: Session): string
  /** Full address of what guides say about a message, or about all of them. */
  linkToGuides(symptom: SymptomId | null): string
  /** In a frame, address of the case in a window of its own; null where the page has one. */
  popOutTo: ((session: Session) => string) | null
  back(): void
  reload(): void
  /** Changes the language once its words are there; where they do not come, that is said and nothing changes. */
  speak(language: Language): Promise<void>
  /** Takes everything that a person said, noted or chose off this device. */
  clearDevice(): void
  /** Begins without the case, and forgets it: it is over. */
  endCase(): void
  /** Goes on here with the case that another window has taken over. */
  continueHere(): void
  /** Ten small questions to the server of this page, past every cache: how each ended. Asks nobody else. */
  measureReach(): Promise<readonly Probe[]>
  /** To be called when the page threw: its case is kept for a reload, and set aside when it throws again. */
  keepBrokenCase(): BrokenCase
  /** Sets the case aside and begins without one. */
  startAgain(): void
}

/** What a share sheet is given. */
export interface Handed {
  title: string
  text: string
  url: string
}

/** A sheet to be saved as a picture: its title, large lines, the dark modules of a QR code, small lines. */
export interface PictureOf {
  title: string
  large: readonly string[]
  matrix: readonly (readonly boolean[])[] | null
  lines: readonly string[]
}

/** Fate of the case of a page that threw. */
export type BrokenCase = 'kept' | 'set-aside'

/** The base of the case's market and the case as it is now, computed once for all that is shown of it. */
export interface Whole {
  knowledge: Knowledge
  walk: Walk
}

/** Parts of the app; those that follow the first screen are null until they have come. */
export interface ShellValues {
  /** Where the machine is from: as the case says, or before it has begun as is preferred. */
  market: Market
  front: Front
  store: StoreApi<WalkStore<Place>>
  preferences: StoreApi<PreferencesStore>
  windows: Windows
  whole: Whole | null
  /** Whether the case stands beside the page: what is there is not offered on the page again. */
  beside: boolean
}

const AppContext = createContext<ShellValues | null>(null)
export const AppProvider = AppContext.Provider

/** The app for the start page and for what is around every page. */
export function useShell(): ShellValues {
  const shell = useContext(AppContext)
  if (shell === null) throw new Error('A page was rendered outside the app')
  return shell
}

/** The app for every other page: the knowledge, the case as it is now, and the windows. */
export function useApp(): ShellValues & Whole {
  const shell = useShell()
  if (shell.whole === null) throw new Error('A page was rendered before the base was there')
  return { ...shell, ...shell.whole }
}

/** Where the machine is from; null outside the app, where nothing hangs on it. */
export const useMarket = (): Market | null => useContext(AppContext)?.market ?? null

/** One part of the walk's store; the component renders again when that part changes. */
export const useWalkStore = <T>(select: (state: WalkStore<Place>) => T): T =>
  useStore(useShell().store, select)

/** One part of the preferences. */
export const usePreferences = <T>(select: (state: PreferencesStore) => T): T =>
  useStore(useShell().preferences, select)
