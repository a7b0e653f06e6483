/**
 * Lets links within the page move focus and view only: by themselves they would add an entry to the history, and in a
 * frame scroll the page around it. Returns the function that ends this.
 */
export function jumpInPlace(): () => void {
  const jump = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
    if (target === null) return
    event.preventDefault()
    target.focus({ preventScroll: true })
    window.scrollTo(0, window.scrollY + target.getBoundingClientRect().top)
  }
  document.addEventListener('click', jump)
  return () => document.removeEventListener('click', jump)
}
