import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { languages } from '../../src/knowledge/languages'
import { survey } from '../../src/wizard/case/walk'
import { caseOf } from '../support/caseOf'
import { say } from '../support/words'
import { goOn } from './openPage'
import { test } from './strictPage'

test.use({ serviceWorkers: 'allow' })

const caseKey = 'pos-triage.case'
const symptom = 'symptom:ip-layer-error'
/** The first question of the walk. */
const first = 'question:bearer'
const { step } = survey(knowledge, caseOf('ip-layer-error', 'bearer=sim'))
/** The question after it. */
const next = step.kind === 'ask' ? say('en', `${step.question}.ask`) : ''

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const startHeading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: say('en', 'ui:startPage.title') })
const question = (page: Page, words: string) => page.getByRole('heading', { level: 1, name: words })

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('en', `${symptom}.name`) }).click()
  await expect(question(page, say('en', `${symptom}.name`))).toBeVisible()
  await goOn(page, 'en')
  await expect(question(page, say('en', `${first}.ask`))).toBeVisible()
}

async function answerFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('en', `${first}.options.sim`) }).click()
  await expect(heading(page)).toHaveText(next)
}

test('the start page is under the shipped policy', async ({ page }) => {
  const response = await page.goto('./')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toMatch(/trusted-types pos-triage-sw(;|$)/)
  expect(policy).not.toContain('unsafe-')
  await expect(startHeading(page)).toBeVisible()
})

base('the policy holds: neither inline script nor markup from strings runs', async ({ page }) => {
  await page.goto('./')
  await expect(startHeading(page)).toBeVisible()
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>markup</p>')
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
})

test('other addresses are errors, not the start page', async ({ request }) => {
  expect((await request.get('./nowhere/')).status()).toBe(404)
})

test('a visit begins, reloads and goes back without losing the case', async ({ page }) => {
  await page.goto('./')
  await begin(page)
  await answerFirst(page)

  await page.reload()
  await expect(heading(page)).toHaveText(next)
  await page.goBack()
  await expect(question(page, say('en', `${first}.ask`))).toBeVisible()
  await page.goBack()
  await expect(question(page, say('en', `${symptom}.name`))).toBeVisible()
  await page.goBack()
  await expect(startHeading(page)).toBeVisible()
  await page.goForward()
  await page.goForward()
  await page.goForward()
  await expect(heading(page)).toHaveText(next)
})

test('a new visit only offers to continue', async ({ page, context }) => {
  await page.goto('./')
  await begin(page)
  await answerFirst(page)

  const visit = await context.newPage()
  await visit.goto('./')
  await expect(startHeading(visit)).toBeVisible()
  await visit.getByRole('button', { name: say('en', 'ui:startPage.offer') }).click()
  await expect(heading(visit)).toHaveText(next)
})

test('an offered case is still offered after looking at the help page', async ({ page, context }) => {
  await page.goto('./')
  await begin(page)

  const visit = await context.newPage()
  await visit.goto('./')
  await visit
    .getByRole('button', { name: say('en', 'ui:help') })
    .first()
    .click()
  await expect(startHeading(visit)).toBeHidden()
  await visit.reload()
  await visit.goBack()
  await expect(visit.getByRole('button', { name: say('en', 'ui:startPage.offer') })).toBeVisible()
})

test('language, size and contrast change in place and survive a reload', async ({ page }) => {
  await page.goto('./?lang=en')
  await begin(page)
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'en')

  await page.getByRole('button', { name: languages['zh-CN'].name, exact: true }).click()
  await expect(question(page, say('zh-CN', `${first}.ask`))).toBeVisible()
  await page.getByRole('button', { name: say('zh-CN', 'ui:foot.larger') }).click()
  await page.getByRole('button', { name: say('zh-CN', 'ui:foot.contrast') }).click()
  const chosen = async () => {
    await expect(question(page, say('zh-CN', `${first}.ask`))).toBeVisible()
    await expect(html).toHaveAttribute('lang', 'zh-CN')
    await expect(html).toHaveAttribute('data-size', 'large')
    await expect(html).toHaveAttribute('data-theme', 'contrast')
  }
  await chosen()
  await page.reload()
  await chosen()
})

test('an address names the message', async ({ page }) => {
  await page.goto('./?symptom=ip-layer-error')
  await expect(heading(page)).toHaveText(say('en', `${symptom}.name`))
  await page.goto('./?symptom=nothing-known')
  await expect(startHeading(page)).toBeVisible()
})

test('a link opens the case and leaves the address', async ({ page }) => {
  await page.goto(`./#s=1!${knowledge.edition}!ip-layer-error_bearer.sim`)
  await expect(heading(page)).toHaveText(next)
  await expect(page).toHaveURL(({ hash }) => hash === '')
})

test('a link from another edition opens, and says that parts of it could not be read', async ({ page }) => {
  await page.goto('./#s=1!2019.1!ip-layer-error_bearer.sim_gone.yes')
  await expect(heading(page)).toHaveText(next)
  await expect(page.getByRole('status')).toContainText(say('en', 'ui:note.link-partly-read').slice(0, 20))
})

for (const hostile of [
  '1!2026.1!__proto__',
  '%3Cimg%20src=x%20onerror=alert(1)%3E',
  `1!2026.1!${'a.b_'.repeat(9000)}`,
]) {
  test(`a damaged link opens the start page and says so: ${hostile.slice(0, 20)}`, async ({ page }) => {
    await page.goto(`./#s=${hostile}`)
    await expect(startHeading(page)).toBeVisible()
    await expect(page.getByText(say('en', 'ui:note.link-damaged'))).toBeVisible()
    await expect(page).toHaveURL(({ hash }) => hash === '')
  })
}

test('a page without storage walks, keeps the case through a reload, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('./')
  await begin(page)
  await expect(page.getByText(say('en', 'ui:note.kept-only-here'))).toBeVisible()
  await answerFirst(page)
  await page.reload()
  await expect(heading(page)).toHaveText(next)
})

for (const damaged of ['{"edition":', '{"edition":"2026.1","symptom":"cause:x"}', 'null']) {
  test(`a damaged saved case is set aside, not thrown away: ${damaged}`, async ({ page }) => {
    await page.addInitScript(
      ([key, text]) => {
        // Once: a reload must not damage it again.
        if (sessionStorage.length === 0) localStorage.setItem(key, text)
        sessionStorage.setItem('damaged', 'yes')
      },
      [caseKey, damaged] as const,
    )
    await page.goto('./')
    await expect(startHeading(page)).toBeVisible()
    await expect(page.getByText(say('en', 'ui:note.saved-state-set-aside'))).toBeVisible()
    const stored = (key: string) => () => page.evaluate((name) => localStorage.getItem(name), key)
    await expect.poll(stored(`${caseKey}.set-aside`)).toBe(damaged)
    await expect.poll(stored(caseKey)).toBeNull()
    await page.reload()
    await expect(startHeading(page)).toBeVisible()
    await expect(page.getByText(say('en', 'ui:note.saved-state-set-aside'))).toBeHidden()
  })
}

test('an address names a colour, which is made readable; one that is none is ignored', async ({ page }) => {
  const property = (name: string) => () =>
    page.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one).trim(), name)
  const accent = property('--accent')
  await page.goto('./?lang=en&accent=7b1fa2')
  await expect.poll(accent).toBe('#7b1fa2')
  await page.goto('./?lang=en&accent=7b1fa2&theme=dark')
  await expect.poll(property('--vendor-accent-dark')).not.toBe('')
  await expect.poll(accent).not.toMatch(/^(#7b1fa2|#7ccbd0|#0b5960)$/)
  await page.goto('./?lang=en&accent=7b1fa2&theme=contrast')
  await expect.poll(property('--vendor-accent')).toBe('#7b1fa2')
  await expect.poll(accent).toBe('#003e44')
  await page.goto('./?lang=en&accent=purple')
  await expect(startHeading(page)).toBeVisible()
  await expect.poll(accent).toBe('#0b5960')
})

test('no script looks behind in a pattern: the oldest Safari would refuse the whole file', () => {
  const folder = fileURLToPath(new URL('../../dist/assets/', import.meta.url))
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  const refused = scripts.filter((file) => /\(\?<[!=]/.test(readFileSync(join(folder, file), 'utf8')))
  expect(refused).toEqual([])
})
