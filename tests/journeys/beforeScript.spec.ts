import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { languages } from '../../src/knowledge/languages'
import { language as languageSchema } from '../../src/knowledge/schema'
import { say } from '../support/words'

const common = Object.values(knowledge.symptoms).filter(({ common }) => common)

for (const path of ['./', './embed/'])
  test(`a person reads what to do first, in both languages, before any script runs: ${path}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    await page.goto(new URL(path, baseURL).href)
    for (const language of languageSchema.options) {
      const section = page.locator(`section[lang="${language}"]`)
      await expect(page.getByRole('heading', { level: 1 }).locator(`[lang="${language}"]`)).toBeVisible()
      const { market } = languages[language]
      for (const { id } of common.filter(({ only = market }) => only === market)) {
        // A name may be the beginning of another.
        const message = section
          .getByRole('term')
          .filter({ hasText: say(language, `${id}.name`) })
          .first()
        await expect(message).toBeVisible()
        await expect(section.getByText(say(language, `${id}.tile`), { exact: true }).first()).toBeVisible()
      }
    }
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320)
    await page.close()
  })

test('on a slow line the page is read while the script is still on its way, and then gives way to it', async ({
  page,
}) => {
  let deliver = () => {}
  const asked = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await page.route('**/assets/first-*.js', async (route) => {
    await asked
    await route.continue()
  })
  await page.goto('./?lang=en', { waitUntil: 'commit' })
  const waiting = page.getByText(say('en', `${common[0]?.id}.tile`)).first()
  await expect(page.locator('section[lang="zh-CN"]')).toBeVisible()
  await expect(waiting).toBeVisible()
  deliver()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', 'ui:startPage.title'))
  await expect(page.locator('section[lang="zh-CN"]')).toHaveCount(0)
})
