import { expect, type Page, test } from '@playwright/test'
import { type Theme, themes } from '../../src/components/preferences'
import { knowledge } from '../../src/knowledge/knowledge'
import { exampleOf, pageExamples } from '../../tools/pageExamples'
import { say } from '../support/words'
import { goOn, show, unfoldAll } from './openPage'

const pressable =
  'button, summary, label:has(> input), input:not([type="radio"], [type="checkbox"]), a[href]:not([class*="skip"])'

/** Everything that can be pressed, with its height and width in CSS pixels and what it is. */
const targets = (page: Page) =>
  page.locator(pressable).evaluateAll((elements) =>
    elements
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        const answer = element.closest('[role="group"]') !== null && element.closest('ul') !== null
        return { words: (element.textContent ?? '').slice(0, 40), width, height, answer }
      })
      // Words in a folded part have no size.
      .filter(({ width }) => width > 0),
  )

/** Ratio of the edge of each bordered button to what lies around it, computed as WCAG 2 does. */
const edges = (page: Page) =>
  page.locator('button, input:not([type="radio"], [type="checkbox"])').evaluateAll((elements) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ratio = (one: string, other: string) => {
      const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    const around = (element: Element): string => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (channels(backgroundColor)[3] !== 0) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    return elements.flatMap((element) => {
      const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(element)
      if (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0) return []
      if (element.getBoundingClientRect().width === 0) return []
      return [
        { words: (element.textContent ?? '').slice(0, 40), ratio: ratio(borderTopColor, around(element)) },
      ]
    })
  })

/** Lines of running text that are wider than 34 Chinese or about 66 Latin characters. */
const wideLines = (page: Page) =>
  page.locator('#main p, #main li:not(:has(*)), #main dd').evaluateAll((blocks) => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return blocks
      .filter((block) => {
        const words = document.createRange()
        words.selectNodeContents(block)
        const lines = [...words.getClientRects()]
        const left = Math.min(...lines.map((line) => line.left))
        return Math.max(...lines.map((line) => line.right)) - left > 38.25 * rem + 1
      })
      .map((block) => block.textContent)
  })

/** The long run leaves nothing out. */
const everything = process.env.LONG_RUN !== undefined

/** Languages, sizes and widths; the short run takes one of them for every second page, the long one all of them for each. */
const settings = [
  { language: 'zh-CN', size: 'std', width: 360, row: 56, touch: 44 },
  { language: 'en', size: 'large', width: 360, row: 60, touch: 60 },
  { language: 'en', size: 'std', width: 1366, row: 56, touch: 44 },
] as const

for (const [place, example] of pageExamples.entries()) {
  if (!everything && place % 2 === 0) continue
  const measured = everything ? settings : settings.filter((_, s) => s === place % settings.length)
  test(`targets, edges and lines have their measures on: ${example.name}`, async ({ page }) => {
    for (const { language, size, width, row, touch } of measured) {
      await page.setViewportSize({ width, height: 740 })
      await show(page, language, example, `&size=${size}`)
      await unfoldAll(page)
      const small = (await targets(page)).filter(
        ({ width, height, answer }) => Math.round(height) < (answer ? row : touch) || Math.round(width) < 44,
      )
      expect(small, `${language} ${size}`).toEqual([])
      expect(await wideLines(page), `${language} ${size}`).toEqual([])
    }
    for (const theme of themes) {
      await page.evaluate((chosen: Theme) => {
        document.documentElement.dataset.theme = chosen
      }, theme)
      const weak = (await edges(page)).filter(({ ratio }) => ratio < (theme.startsWith('contrast') ? 7 : 3))
      expect(weak, theme).toEqual([])
    }
    // So that no code or serial turns into a call link.
    await expect(page.locator('meta[name="format-detection"][content="telephone=no"]')).toHaveCount(1)
  })
}

test('in forced colours everything that can be pressed keeps an edge, a line or a mark', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.emulateMedia({ forcedColors: 'active' })
  for (const example of pageExamples) {
    await show(page, 'en', example)
    const bare = await page.locator(pressable).evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { borderTopStyle, textDecorationLine } = getComputedStyle(element)
          const marked = element.querySelector('svg, input, u') !== null
          // Bar and foot are the frame around the page: known by their place and their words.
          const frame = element.closest('header, footer') !== null
          return borderTopStyle === 'none' && !textDecorationLine.includes('underline') && !marked && !frame
        })
        .map((element) => element.textContent),
    )
    expect(bare, example.name).toEqual([])
  }
})

test('with reduced motion nothing moves at a step change', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await show(page, 'en', exampleOf('the money question'))
  await page
    .getByRole('button', { name: say('en', 'question:sale-before.variants.maybe.options.first-try') })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', 'question:bearer.ask'))
  const moving = await page.evaluate(() => {
    const timed = document
      .getAnimations()
      .filter((one) => Number(one.effect?.getComputedTiming().duration) > 0)
    const slow = [...document.querySelectorAll('*')].filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(',')
        .some((duration) => Number.parseFloat(duration) > 0),
    )
    return timed.length + slow.length
  })
  expect(moving).toBe(0)
})

test('a walk costs one press per question, one for the message and one for its card', async ({ page }) => {
  await page.goto('./?lang=en')
  let presses = 0
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).first().click()
    presses++
  }
  await page.getByRole('button', { name: say('en', 'symptom:ip-layer-error.name') }).click()
  presses++
  await goOn(page, 'en')
  presses++
  const heading = page.getByRole('heading', { level: 1 })
  const asked = Object.values(knowledge.questions).map(({ id }) => say('en', `${id}.ask`))
  let questions = 0
  for (let title = ''; questions === 0 || asked.includes(title); ) {
    if (title !== '') await expect(heading).not.toHaveText(title)
    title = (await heading.textContent()) ?? ''
    if (!asked.includes(title)) break
    questions++
    await press(say('en', 'ui:question.unsure'))
  }
  expect(questions).toBeGreaterThan(2)
  expect(presses).toBe(questions + 2)
})
