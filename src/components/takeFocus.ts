/**
 * Whether focus is this page's to move. In a frame it is only while it lies there, which is after a press inside: else the
 * person is in a field of the page around it, and the next key would answer here.
 */
export const mayFocus = (): boolean => window.parent === window || document.hasFocus()

/** Moves focus, where that is this page's to do, and leaves the view where it is. */
export function takeFocus(target: HTMLElement | null | undefined): void {
  if (mayFocus()) target?.focus({ preventScroll: true })
}
