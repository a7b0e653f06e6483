import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { say } from '../support/words'
import { goOn, takesPresses } from './openPage'

const words = (key: string) => say('en', key)
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Milliseconds from the last answer to the moment in which the browser is killed; the long run tries more of them. */
const moments = process.env.LONG_RUN === 'yes' ? [0, 60, 400, 2500] : [0]

/** A browser with a profile of its own, which is still there when the browser is not. */
const launch = (profile: string): Promise<BrowserContext> => {
  const { launchOptions, baseURL = '' } = test.info().project.use
  return chromium.launchPersistentContext(profile, { ...launchOptions, baseURL, serviceWorkers: 'block' })
}

/** Ends the browser as a power cut does: no part of it is told. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const closed = context.waitForEvent('close')
  for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL')
  await closed
}

test('a browser that is killed right after an answer has lost at most that one', async () => {
  for (const moment of moments) {
    const profile = mkdtempSync(join(tmpdir(), 'pos-triage-'))
    const context = await launch(profile)
    const page = await context.newPage()
    await page.goto('./?lang=en&market=mainland')
    await page.getByRole('button', { name: words('symptom:ip-layer-error.name') }).click()
    await goOn(page, 'en')
    let before = ''
    for (let answers = 0; answers < 3; answers++) {
      before = (await heading(page).textContent()) ?? ''
      await takesPresses(page)
      await page.getByRole('button', { name: words('ui:question.unsure'), exact: true }).click()
      await expect(heading(page)).not.toHaveText(before)
    }
    const after = (await heading(page).textContent()) ?? ''
    await page.waitForTimeout(moment)
    await kill(context)

    const again = await launch(profile)
    const later = await again.newPage()
    await later.goto('./?lang=en')
    await later.getByRole('button', { name: words('ui:startPage.offer') }).click()
    await expect(heading(later)).toHaveText(new RegExp(`^(${[before, after].map(quoted).join('|')})$`))
    test.info().annotations.push({
      type: `${moment} ms`,
      description: (await heading(later).textContent()) === after ? 'nothing lost' : 'the last one lost',
    })
    await again.close()
    rmSync(profile, { recursive: true, force: true })
  }
})

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
