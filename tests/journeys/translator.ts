import type { Page } from '@playwright/test'

/**
 * Translates the page as Chrome does, from now on: every text is taken out of the document and another one, in two `font`
 * elements, is put in its place; what comes later is translated as well. The words are those before, between marks, so
 * that a test can tell what was translated. A translator that does not heed `translate` takes every text.
 */
export const translate = (page: Page, { heeds }: { heeds: boolean }) =>
  page.evaluate(
    (left) => {
      const run = () => {
        const texts: Text[] = []
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
        for (const text of texts) {
          if (text.data.trim() === '' || text.parentElement?.closest(left) !== null) continue
          const outer = document.createElement('font')
          const inner = document.createElement('font')
          inner.textContent = `‹${text.data}›`
          outer.append(inner)
          text.replaceWith(outer)
        }
      }
      run()
      new MutationObserver(run).observe(document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    },
    `font, script, style${heeds ? ', [translate="no"]' : ''}`,
  )

/** What the page says, whether it was translated or not. */
export const said = (page: Page): Promise<string> =>
  page.evaluate(() => (document.getElementById('root')?.textContent ?? '').replaceAll(/[‹›]/g, ''))
