/** Loads the page again; the case comes back from its history entry. */
export const reload = (): void => window.location.reload()
