import type { StoreApi } from 'zustand/vanilla'
import type { AddressWindow, DocumentWindow } from '../browser/platform'
import type { PreferencesStore } from '../components/preferences'

interface Outside {
  document: DocumentWindow
  address: Pick<AddressWindow, 'dropParameter'>
}

/** Shows the document as it is preferred, in theme and size. Returns the function that ends this. */
export function syncDocument(
  preferences: StoreApi<PreferencesStore>,
  { document, address }: Outside,
): () => void {
  const look = ({ theme, size }: PreferencesStore) => {
    document.setMark('theme', theme)
    document.setMark('size', size)
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
  })
  return () => {
    stopJumps()
    stopLook()
  }
}
