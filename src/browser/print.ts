/** Opens the browser's print dialogue for the page as it is. */
export const print = (): void => window.print()
