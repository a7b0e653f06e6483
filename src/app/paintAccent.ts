import type { DocumentWindow } from '../browser/platform'
import { isLoadingFailure } from '../components/loadingFailure'

/** Paints a vendor's colour, as far as it can be made readable; none, or what does not arrive, leaves ours. */
export async function paintAccent(digits: string | null, document: DocumentWindow): Promise<void> {
  if (digits === null) return
  try {
    const { readableAccent } = await import('../components/shell/accent')
    for (const [name, value] of Object.entries(readableAccent(digits) ?? {}))
      document.setProperty(name, value)
  } catch (error) {
    if (!isLoadingFailure(error)) throw error
  }
}
