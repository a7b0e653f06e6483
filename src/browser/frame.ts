/** Whether the page is shown within another one, whose ever it is. */
export const isInFrame = (): boolean => window.self !== window.top
