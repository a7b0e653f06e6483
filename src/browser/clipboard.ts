/** Copies text; false where the browser refuses both ways, so that the caller can show the text instead. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No such interface on plain http and in old browsers, refused in some frames and in-app browsers.
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  // The person went on to another page, or to the one around this frame: focus stays with them.
  if (!document.hasFocus()) return false
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  // Without this the keyboard of a phone flies up.
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  try {
    field.focus({ preventScroll: true })
    field.setSelectionRange(0, text.length)
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
