/** The browser's print dialogue for the page as it stands. */
export const print = (): void => window.print()
