/**
 * Messages of engines when a file of ours does not arrive: Chromium, Firefox, Safari twice, and the build's own loader
 * of style sheets. Only the message tells this from a mistake in a file that did arrive.
 */
const notArrived =
  /dynamically imported module|Importing a module script failed|JavaScript MIME type|Unable to preload CSS/i

/** Whether a part did not arrive, which is the network's fault; everything else is a mistake of ours. */
export const isLoadingFailure = (error: unknown): boolean =>
  error instanceof Error && notArrived.test(error.message)
