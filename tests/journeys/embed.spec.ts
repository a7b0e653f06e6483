import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test'
import { languages } from '../../src/knowledge/languages'
import { say } from '../support/words'
import { goOn, nothingChanged, outcomeOf, takesPresses } from './openPage'
import { serve } from './server'
import { test } from './strictPage'

test.use({ serviceWorkers: 'allow' })

const symptom = 'symptom:ip-layer-error'
/** The first question of the walk. */
const first = 'question:bearer'

interface HostKind {
  attributes: string
  headers: Record<string, string>
  /** In a private window, Chromium blocks all storage and workers of a frame whose page is of another site. */
  site: '127.0.0.1' | 'localhost'
}

interface Host {
  address: string
  stop(): void
}

/** A page of another origin with one plain frame in its middle. */
async function host(
  frame: string,
  { attributes = '', headers = {}, site = '127.0.0.1' }: Partial<HostKind> = {},
): Promise<Host> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
    response.end(`<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
      <body style="margin:0"><label>Name <input id="name" autofocus></label><div style="height:300px"></div>
      <iframe title="POS Triage" src="${frame}" width="100%" height="720" referrerpolicy="strict-origin" ${attributes}></iframe>
      <div style="height:3000px"></div></body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${site}:${port}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Parts of a page that a frame must leave alone. */
const hostState = (page: Page) =>
  page.evaluate(() => ({
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id || document.activeElement?.localName,
    entries: history.length,
  }))

const heading = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 })

async function pressUnsure(frame: FrameLocator): Promise<void> {
  const before = (await heading(frame).textContent()) ?? ''
  await takesPresses(frame)
  const unsure = frame.getByRole('button', { name: say('en', 'ui:question.unsure'), exact: true })
  await expect(unsure.or(outcomeOf(frame))).toBeVisible()
  if (await unsure.isVisible()) await unsure.click()
  else await nothingChanged(frame, 'en')
  await expect(heading(frame)).not.toHaveText(before)
}

const hosts: Record<string, Partial<HostKind> & { storage: 'open' | 'blocked' }> = {
  'a page of another origin': { storage: 'open' },
  'a sandbox without an origin': { attributes: 'sandbox="allow-scripts"', storage: 'blocked' },
  'a browser that blocks its storage': { site: 'localhost', storage: 'blocked' },
  'a page that is itself isolated': {
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
    storage: 'open',
  },
}

for (const [name, { storage, ...kind }] of Object.entries(hosts)) {
  test(`the frame walks and leaves its host alone in ${name}`, async ({ page, baseURL }) => {
    const { address, stop } = await host(`${baseURL}embed/?lang=en`, kind)
    // High enough for the whole frame: else the driver scrolls the host before it presses at the lower edge.
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    await expect(page.getByLabel('Name')).toBeFocused()
    const before = await hostState(page)
    expect(before).toEqual({ scroll: [0, 0], focus: 'name', entries: before.entries })
    const frame = page.frameLocator('iframe')
    await expect(heading(frame)).toHaveText(say('en', 'ui:startPage.title'))
    expect(await hostState(page)).toEqual(before)

    // From here on the person is in the frame; the view of the host stays where they put it.
    await page.evaluate(() => scrollTo(0, 250))
    await frame.getByRole('button', { name: say('en', `${symptom}.name`) }).click()
    await expect(heading(frame)).toHaveText(say('en', `${symptom}.name`))
    const inside = { ...(await hostState(page)), focus: 'iframe' }
    await expect(frame.getByText(say('en', 'ui:note.kept-only-here'))).toHaveCount(storage === 'open' ? 0 : 1)
    await goOn(frame, 'en')
    await expect(heading(frame)).toHaveText(say('en', `${first}.ask`))
    const asked = [(await heading(frame).textContent()) ?? '']
    for (let step = 0; step < 3; step++) {
      await pressUnsure(frame)
      asked.push((await heading(frame).textContent()) ?? '')
      await expect(heading(frame)).toBeFocused()
    }
    await expect.poll(() => hostState(page)).toEqual(inside)
    expect(inside.entries).toBe(before.entries)

    for (const earlier of [say('en', `${symptom}.name`), ...asked.slice(0, -1)].reverse()) {
      await frame.getByRole('button', { name: say('en', 'ui:back'), exact: true }).click()
      await expect(heading(frame)).toHaveText(earlier)
    }
    await frame.getByRole('button', { name: say('en', 'ui:back'), exact: true }).click()
    await expect(heading(frame)).toHaveText(say('en', 'ui:startPage.title'))
    await expect.poll(() => hostState(page)).toEqual(inside)
    stop()
  })
}

test('a page that comes late takes neither focus nor keys from the field the person went on to', async ({
  page,
  baseURL,
}) => {
  const { address, stop } = await host(`${baseURL}embed/?lang=en`)
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/walk-[\w-]{8}\.js$/, async (route) => {
    await released
    await route.continue()
  })
  await page.goto(address)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: say('en', `${symptom}.name`) }).click()
  await expect(heading(frame)).toHaveCount(0)
  const name = page.getByLabel('Name')
  await name.click()
  await page.keyboard.press('4')
  release()
  await expect(heading(frame)).toHaveText(say('en', `${symptom}.name`))
  for (const digit of '111') await page.keyboard.press(digit)
  await expect(name).toHaveValue('4111')
  await expect(name).toBeFocused()
  await expect(heading(frame)).toHaveText(say('en', `${symptom}.name`))
  stop()
})

test('a jump within the frame stays within the frame', async ({ page, baseURL }) => {
  const { address, stop } = await host(`${baseURL}embed/?lang=en`)
  await page.goto(address)
  await expect(page.getByLabel('Name')).toBeFocused()
  const before = await hostState(page)
  const frame = page.frameLocator('iframe')
  const skip = frame.getByRole('link', { name: say('en', 'ui:skip') })
  await skip.focus()
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('main')).toBeFocused()
  await expect.poll(() => hostState(page)).toEqual({ ...before, focus: 'iframe' })
  stop()
})

test('a number is noted in a sandbox, too, where no form can be submitted', async ({ page, baseURL }) => {
  const { address, stop } = await host(`${baseURL}embed/?lang=en`, { attributes: 'sandbox="allow-scripts"' })
  await page.goto(address)
  const frame = page.frameLocator('iframe')
  await frame
    .getByRole('button', { name: say('en', 'ui:help') })
    .first()
    .click()
  await frame.getByRole('button', { name: say('en', 'ui:call.note') }).click()
  await frame.getByRole('textbox', { name: say('en', 'ui:call.contact') }).fill('400 123')
  await frame.getByRole('button', { name: say('en', 'ui:call.save') }).click()
  await expect(
    frame.getByRole('link', { name: say('en', 'ui:call.dial').replace('{{number}}', '400 123') }),
  ).toBeVisible()
  stop()
})

test('a frame that opens in the middle goes back to the messages and keeps the case in reach', async ({
  page,
  baseURL,
}) => {
  const { address, stop } = await host(`${baseURL}embed/?lang=en&symptom=ip-layer-error`)
  await page.goto(address)
  const before = await hostState(page)
  const frame = page.frameLocator('iframe')
  await expect(heading(frame)).toHaveText(say('en', `${symptom}.name`))
  await frame.getByRole('button', { name: say('en', 'ui:back'), exact: true }).click()
  await expect(heading(frame)).toHaveText(say('en', 'ui:startPage.title'))
  await frame.getByRole('button', { name: say('en', 'ui:startPage.offer') }).click()
  await expect(heading(frame)).toHaveText(say('en', `${symptom}.name`))
  expect((await hostState(page)).entries).toBe(before.entries)
  stop()
})

test('the case opens in a tab of its own, in the language of the frame', async ({
  page,
  context,
  baseURL,
}) => {
  const { address, stop } = await host(`${baseURL}embed/?lang=en`)
  await page.goto(address)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: say('en', `${symptom}.name`) }).click()
  await expect(heading(frame)).toHaveText(say('en', `${symptom}.name`))
  await goOn(frame, 'en')
  await frame.getByRole('button', { name: say('en', `${first}.options.sim`) }).click()
  await expect(heading(frame)).not.toHaveText(say('en', `${first}.ask`))
  await frame.getByRole('button', { name: languages['zh-CN'].name, exact: true }).click()
  await expect(frame.getByRole('button', { name: languages.en.name, exact: true })).toBeVisible()
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: say('zh-CN', 'ui:popOut') }).click()
  const tab = await opened
  const next = (await heading(frame).textContent()) ?? ''
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(next)
  await expect(tab).toHaveURL(({ pathname }) => pathname === new URL(baseURL ?? '').pathname)
  expect(await tab.evaluate(() => window.opener)).toBeNull()
  expect(new URL(page.url()).href).toBe(address)
  stop()
})

test('in the frame of a page visited before, it opens and walks with our server stopped', async ({
  page,
}) => {
  const ours = await serve()
  const { address, stop } = await host(`${ours.address}embed/?lang=en`)
  await page.goto(address)
  const frame = page.frameLocator('iframe')
  await frame.locator(':root').evaluate(() => navigator.serviceWorker.ready)
  await ours.stop()
  await page.reload()
  await expect(heading(frame)).toHaveText(say('en', 'ui:startPage.title'))
  await frame.getByRole('button', { name: say('en', `${symptom}.name`) }).click()
  await expect(heading(frame)).toHaveText(say('en', `${symptom}.name`))
  stop()
})

for (const [language, query] of [
  ['en', ''],
  ['zh-CN', '&theme=contrast-dark&size=large'],
] as const)
  test(`axe finds nothing on the page for frames, and 320 px are enough: ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`./embed/?lang=${language}${query}`)
    await expect(page.getByRole('link', { name: say(language, 'ui:popOut') })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320)
  })

base('the start page shows nothing in a frame', async ({ page, baseURL }) => {
  const { address, stop } = await host(`${baseURL}?lang=en`)
  await page.goto(address)
  await expect(page.frameLocator('iframe').getByRole('heading')).toHaveCount(0)
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
  stop()
})

test('the page for frames is under the shipped policy, framable anywhere, its files readable by all', async ({
  request,
}) => {
  const page = await request.get('./embed/')
  const policy = page.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('frame-ancestors')
  expect(policy).not.toContain('unsafe-')
  expect(page.headers()).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-embedder-policy': 'require-corp',
  })
  expect(page.headers()).not.toHaveProperty('x-frame-options')

  const [, script = ''] = /src="\.\.\/([^"]+\.js)"/.exec(await page.text()) ?? []
  expect((await request.get(`./${script}`)).headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
})
