/** Marks the document, so that the style sheets can tell; a mark is a `data-` attribute. */
export function setMark(name: string, value: string): void {
  document.documentElement.dataset[name] = value
}

/** Sets a custom property of the whole document. */
export function setProperty(name: string, value: string): void {
  document.documentElement.style.setProperty(name, value)
}
