import type { StoreApi } from 'zustand/vanilla'
import type { AddressWindow, DocumentWindow } from '../browser/platform'
import { isLoadingFailure } from '../components/loadingFailure'
import type { PreferencesStore } from '../components/preferences'
import type { Language } from '../knowledge/schema'

interface Outside {
  document: DocumentWindow
  address: Pick<AddressWindow, 'dropParameter'>
  /** Changes the language of the texts; rejects, and changes nothing, where they cannot be loaded. */
  speak: (language: Language) => Promise<unknown>
}

/** Shows the document as it is preferred: theme, size and language. Returns the function that ends this. */
export function syncDocument(
  preferences: StoreApi<PreferencesStore>,
  { document, address, speak }: Outside,
): () => void {
  const look = ({ theme, size }: PreferencesStore) => {
    document.setMark('theme', theme)
    document.setMark('size', size)
  }
  const changeLanguage = async (language: Language, before: Language) => {
    try {
      await speak(language)
    } catch (error) {
      preferences.getState().prefer({ language: before })
      if (!isLoadingFailure(error)) throw error
    }
  }
  look(preferences.getState())
  const stopJumps = document.jumpInPlace()
  const stopLook = preferences.subscribe((chosen, before) => {
    // The person's choice outweighs that of the address, also after a reload.
    if (chosen.language !== before.language) address.dropParameter('lang')
    if (chosen.market !== before.market) address.dropParameter('market')
    if (chosen.theme !== before.theme) address.dropParameter('theme')
    if (chosen.size !== before.size) address.dropParameter('size')
    look(chosen)
    if (chosen.language !== before.language) changeLanguage(chosen.language, before.language)
  })
  return () => {
    stopJumps()
    stopLook()
  }
}
