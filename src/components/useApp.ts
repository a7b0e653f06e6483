import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Knowledge, SymptomId } from '../knowledge/schema'
import type { Session } from '../wizard/case/session'
import type { WalkStore } from '../wizard/case/store'
import type { Walk } from '../wizard/case/walk'
import { type Explanation, explain } from '../wizard/engine/explain'
import type { Probe } from './pages/question/readReach'
import type { PreferencesStore } from './preferences'

/** What the outside offers to the pages. */
export interface Windows {
  /** False where the browser does not let us; the page then shows the text to be copied by hand. */
  copyText(text: string): Promise<boolean>
  print(): void
  /** Full address that reopens the case. */
  linkTo(session: Session): string
  /** Full address of what guides say about a message, or about all of them. */
  linkToGuides(symptom: SymptomId | null): string
  /** In a frame, address of the case in a window of its own; null where the page has one. */
  popOutTo: ((session: Session) => string) | null
  back(): void
  reload(): void
  /** Takes everything that a person said, noted or chose off this device. */
  clearDevice(): void
  /** Ten small questions to the server of this page, past every cache: how each ended. Asks nobody else. */
  measureReach(): Promise<readonly Probe[]>
}

export interface AppValues {
  knowledge: Knowledge
  store: StoreApi<WalkStore>
  preferences: StoreApi<PreferencesStore>
  windows: Windows
  /** The case as it stands, computed once for all that is shown of it. */
  walk: Walk
}

const AppContext = createContext<AppValues | null>(null)
export const AppProvider = AppContext.Provider

/** What every page may need: the knowledge, the case as it stands, and the windows. */
export function useApp(): AppValues {
  const app = useContext(AppContext)
  if (app === null) throw new Error('A page was rendered outside the app')
  return app
}

/** The explanation of the ranking, the questions and the plan; null while no message is chosen. */
export function useExplanation(): Explanation | null {
  const { knowledge, walk } = useApp()
  return useMemo(
    () => (walk.numbers === null ? null : explain(knowledge.weights, walk.numbers)),
    [knowledge, walk],
  )
}

/** One part of the walk's store; the component renders again when that part changes. */
export const useWalkStore = <T>(select: (state: WalkStore) => T): T => useStore(useApp().store, select)

/** One part of the preferences. */
export const usePreferences = <T>(select: (state: PreferencesStore) => T): T =>
  useStore(useApp().preferences, select)
