import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Theme, themes } from '../../src/components/preferences'
import { language as languageSchema } from '../../src/knowledge/schema'
import { pageExamples } from '../../tools/pageExamples'
import { show, unfoldAll } from './openPage'

/** The long run leaves nothing out. */
const everything = process.env.LONG_RUN !== undefined

/** Structure does not hang on colours: all rules run in each language, those about contrast in each theme besides. */
const contrastRules: Readonly<Record<Theme, string>> = {
  auto: 'color-contrast',
  light: 'color-contrast',
  dark: 'color-contrast',
  // 7:1, which is what the contrast themes are for.
  contrast: 'color-contrast-enhanced',
  'contrast-dark': 'color-contrast-enhanced',
}

async function axe(page: Page, rule?: string) {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rule === undefined ? builder : builder.withRules([rule])).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, any }) => [html, any[0]?.message])])
}

for (const [place, example] of pageExamples.entries()) {
  const { name } = example
  // The long run shows every page in each language, the short one in one after the other.
  const languages = everything
    ? languageSchema.options
    : [place % 2 === 0 ? ('zh-CN' as const) : ('en' as const)]
  test(`axe finds nothing in any language and theme on: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const language of languages) {
      await page.setViewportSize({ width: language === 'en' ? 1366 : 360, height: 740 })
      // A device's own colours are looked at in one language, the light ones in the other, under all rules.
      const first: Theme = language === 'en' ? 'light' : 'auto'
      await show(page, language, example, `&theme=${first}`)
      await unfoldAll(page)
      expect(await axe(page)).toEqual([])
      const others = themes.filter((one) => one !== 'auto' && one !== first)
      // In the short run a page takes two of the other themes, and its neighbours the rest.
      for (const theme of everything
        ? others
        : others.filter((_, t) => (t + Math.floor(place / 2)) % 2 === 0)) {
        // As the settings do; what is measured is the style, not the way there.
        await page.evaluate((chosen) => {
          document.documentElement.dataset.theme = chosen
        }, theme)
        expect(await axe(page, contrastRules[theme]), theme).toEqual([])
      }
    }
  })

  // Of these the short run has every second page, and the measures of the others.
  if (!everything && place % 2 !== 0) continue
  test(`nothing is cut off or too small to press at 320 px on: ${name}`, async ({ page }) => {
    // The rest that 400 % zoom leaves of 1280 × 1024.
    await page.setViewportSize({ width: 320, height: 256 })
    for (const [language, query] of [
      ...languages.map((one) => [one, ''] as const),
      ['en', '&size=large'] as const,
    ]) {
      await show(page, language, example, query)
      await unfoldAll(page)
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(320)
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, summary, label:has([type="checkbox"]), input:not([type="radio"], [type="checkbox"]), a[href^="tel:"]',
          ),
        ]
          .map((element) => ({ words: element.textContent ?? '', box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
          .map(({ words }) => words),
      )
      expect(small).toEqual([])
    }
  })
}
