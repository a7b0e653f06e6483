import { createStore, type StoreApi } from 'zustand/vanilla'
import { languages } from '../knowledge/languages'
import type { Market } from '../knowledge/market'
import { type Language, language as languageSchema } from '../knowledge/schema'
import { withoutCardDataIn } from '../wizard/case/cardData'

export const themes = ['auto', 'light', 'dark', 'contrast', 'contrast-dark'] as const
export const sizes = ['std', 'large'] as const
/** Whether a press on an answer answers, or marks it until Continue is pressed. */
export const answerings = ['tap', 'confirm'] as const
/** Whether digits choose an answer while focus is in the question. */
export const switches = ['on', 'off'] as const
/** The numbers of a machine that every call asks for, as they may be noted. */
export const machineNumbers = ['merchant-number', 'terminal-number', 'serial'] as const
export type MachineNumber = (typeof machineNumbers)[number]
export type Theme = (typeof themes)[number]
export type Size = (typeof sizes)[number]

/** A person's choices of how to see the product, and the numbers they may note. Kept on their device. */
export interface Preferences {
  language: Language
  /** Where their machine is from; null while nobody said so, and the language tells. */
  market: Market | null
  theme: Theme
  size: Size
  answers: (typeof answerings)[number]
  keys: (typeof switches)[number]
  /** Their acquirer's number as they noted it; empty where none is. */
  contact: string
  /** The numbers of their machine as they noted them; empty where none is. */
  numbers: Record<MachineNumber, string>
  /** They said of a number they noted that it is no card's, though it looks like one. */
  vouched?: true | undefined
}

export interface PreferencesStore extends Preferences {
  prefer(change: Partial<Preferences>): void
}

/** Preferences before anybody chose. */
export const usualPreferences: Omit<Preferences, 'language'> = {
  market: null,
  theme: 'auto',
  size: 'std',
  answers: 'tap',
  keys: 'on',
  contact: '',
  numbers: { 'merchant-number': '', 'terminal-number': '', serial: '' },
  vouched: undefined,
}

/** Where a machine is taken to be from before its case begins: as was said, or as is usual with the language. */
export const preferredMarket = ({ market, language }: Pick<Preferences, 'market' | 'language'>): Market =>
  market ?? languages[language].market

/** The language that the switch at the foot leads to: one after the other, in the order of the settings. */
export function languageAfter(language: Language): Language {
  const { options } = languageSchema
  return options[(options.indexOf(language) + 1) % options.length] ?? language
}

/** The preferences a page opens with, and the one move that changes them. */
export function createPreferencesStore(opening: Partial<Preferences>): StoreApi<PreferencesStore> {
  return createStore<PreferencesStore>()((set) => ({
    language: 'en',
    ...usualPreferences,
    ...opening,
    prefer: (change) => set(withoutCardDataIn(change)),
  }))
}
