import { isLoadingFailure } from './loadingFailure'

/** Milliseconds until what did not arrive is asked for once more. */
const pause = 800

/**
 * Fetches a part, and once more where it did not arrive: a network is often away for a moment only. An engine that
 * remembers what did not arrive, as Chromium does, fails at once, and only a page that is loaded again gets it.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!isLoadingFailure(error)) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    return load()
  }
}
