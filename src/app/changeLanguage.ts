import type { StoreApi } from 'zustand/vanilla'
import { isLoadingFailure } from '../components/loadingFailure'
import type { PreferencesStore } from '../components/preferences'
import type { Language } from '../knowledge/schema'

/**
 * Changes the language: first its words come, and then the preference with all that follows it. Where they do not come
 * nothing changes, and `failed` is told; nothing is tried again before the next press.
 */
export function languageChange(
  preferences: StoreApi<PreferencesStore>,
  speak: (language: Language) => Promise<unknown>,
): (language: Language, failed: () => void) => Promise<void> {
  /** The language whose words are under way. */
  let asked: Language | null = null
  return async (language, failed) => {
    if (asked === language) return
    asked = language
    try {
      await speak(language)
      // Of two quick changes the later one counts, not the slower one.
      if (asked === language) preferences.getState().prefer({ language })
    } catch (error) {
      if (asked === language) failed()
      if (!isLoadingFailure(error)) throw error
    } finally {
      if (asked === language) asked = null
    }
  }
}
