import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../knowledge/schema'

export const themes = ['auto', 'light', 'dark', 'contrast', 'contrast-dark'] as const
export const sizes = ['std', 'large'] as const
export type Theme = (typeof themes)[number]
export type Size = (typeof sizes)[number]

/** How a person wants to see the product, and the one number they may note. Kept on their device. */
export interface Preferences {
  language: Language
  theme: Theme
  size: Size
  /** Their acquirer's number as they noted it; empty where none is. */
  contact: string
}

export interface PreferencesStore extends Preferences {
  prefer(change: Partial<Preferences>): void
}

/** The preferences a page opens with, and the one move that changes them. */
export function createPreferencesStore(opening: Partial<Preferences>): StoreApi<PreferencesStore> {
  return createStore<PreferencesStore>()((set) => ({
    language: 'en',
    theme: 'auto',
    size: 'std',
    contact: '',
    ...opening,
    prefer: (change) => set(change),
  }))
}
