import { expect, type Page, test } from '@playwright/test'
import { language as languageSchema } from '../../src/knowledge/schema'
import { exampleOf, pageExamples } from '../../tools/pageExamples'
import { cutWord } from '../support/cutWord'
import { show, unfoldAll } from './openPage'

/** Headings, what is pressed, what a screen shows, and the links of the chain; running text has room enough. */
const large = 'h1, h2, h3, h4, button, summary, label, [class*="_plate_"], [class*="_chain_"]'

/** Running text that lies in one of them, and what only a screen reader says. */
const runningText =
  'small, [class*="_stop_"] p, [class*="_why_"], [class*="_hidden_"], article[aria-label] summary'

/** Places where a line of these ends, each with the text and where that line began. */
const lineEnds = (page: Page) =>
  page.locator(large).evaluateAll((elements, beside) => {
    const blockOf = (node: Node) => {
      let at = node.parentElement
      while (at?.parentElement && getComputedStyle(at).display === 'inline') at = at.parentElement
      return at
    }
    const range = document.createRange()
    const texts = new Map<Element, Text[]>()
    for (const element of elements) {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (nodes.nextNode() !== null) {
        const node = nodes.currentNode
        const block = blockOf(node)
        if (block === null || !(node instanceof Text) || node.parentElement?.closest(beside)) continue
        const before = texts.get(block) ?? []
        if (!before.includes(node)) texts.set(block, [...before, node])
      }
    }
    const ends = [...texts.values()].flatMap((nodes) => {
      const text = nodes.map(({ data }) => data).join('')
      const found: { text: string; at: number; began: number }[] = []
      const tops = nodes.flatMap((node) => {
        range.selectNodeContents(node)
        return [...range.getClientRects()].map(({ top }) => Math.round(top))
      })
      if (new Set(tops).size < 2) return found
      let at = 0
      let began = 0
      let bottom: number | null = null
      for (const node of nodes) {
        for (let place = 0; place < node.length; place++, at++) {
          if (/\s/.test(node.data[place] ?? '')) continue
          range.setStart(node, place)
          range.setEnd(node, place + 1)
          const box = range.getBoundingClientRect()
          if (box.width <= 0) continue
          if (bottom !== null && box.top >= bottom - 1) {
            found.push({ text, at, began })
            began = at
          }
          bottom = bottom === null ? box.bottom : Math.max(bottom, box.bottom)
        }
      }
      return found
    })
    return { texts: texts.size, ends }
  }, runningText)

/** Latin words that no line of a tile can hold. */
const longWord = 14

/** The long run has every second page in each language, the short one every fourth in one. */
const everything = process.env.LONG_RUN !== undefined

for (const [place, example] of pageExamples.entries()) {
  if (place % (everything ? 2 : 4) !== 0) continue
  const languages = everything
    ? languageSchema.options
    : [place % 8 === 0 ? ('en' as const) : ('zh-CN' as const)]
  test(`no line of what is large ends within a word on: ${example.name}`, async ({ page }) => {
    for (const language of languages) {
      await page.setViewportSize({ width: 320, height: 740 })
      await show(page, language, example)
      await unfoldAll(page)
      const cut: unknown[] = []
      for (const width of [320, 360, 768, 1366]) {
        await page.setViewportSize({ width, height: 740 })
        const { texts, ends } = await lineEnds(page)
        expect(texts).toBeGreaterThan(2)
        for (const { text, at, began } of ends) {
          const word = cutWord(text, at)
          if (word === null) continue
          const fillsLine = word.length >= longWord && text.indexOf(word) >= began
          if (!fillsLine) cut.push([width, `${text.slice(0, at)}|${text.slice(at)}`])
        }
      }
      expect(cut, language).toEqual([])
    }
  })
}

test('what is parted at its words is read aloud and copied as it is written', async ({ page }) => {
  await show(page, 'zh-CN', exampleOf('a question'))
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading.locator('wbr')).not.toHaveCount(0)
  const written = await heading.evaluate(({ textContent }) => textContent)
  const copied = await heading.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    getSelection()?.addRange(range)
    return getSelection()?.toString()
  })
  expect(copied).toBe(written)
  // As the browser itself tells it: one <wbr> that is not hidden is read as a space.
  const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree')
  const headings = nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => name?.value)
  expect(headings).toContain(written)
})
