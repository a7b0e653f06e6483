import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { say } from '../support/words'
import { serve } from './server'
import { test } from './strictPage'

test.use({ serviceWorkers: 'allow' })
base.use({ serviceWorkers: 'allow' })

const question = 'question:phones-on-wifi'
const asked = `#s=1!${knowledge.edition}!ip-layer-error_sale-before.first-try_bearer.wifi`
const words = (key: string) => say('en', `ui:check.${key}`)
const figures = (came: number) =>
  words('measured').replace('{{came}}', String(came)).replace('{{sent}}', '10')
const offer = (answer: string) =>
  words('confirm').replace('{{answer}}', say('en', `${question}.options.${answer}`))

async function askToCheck(page: Page | FrameLocator): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', `${question}.ask`))
  await page.getByRole('button', { name: words('button') }).click()
  await expect(page.getByText(words('will'))).toBeVisible()
}

const check = (page: Page | FrameLocator) => page.getByRole('button', { name: words('yes') }).click()

/** Longer than all probes together. */
const patient = { timeout: 15_000 }

test('a person has the page check the network, and confirms what it read', async ({ page, baseURL }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.goto(`./?lang=en${asked}`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await askToCheck(page)
  // Nothing is asked before the person says that this device is on the same network.
  expect(sent.filter((address) => address.includes('reach.txt'))).toEqual([])
  await check(page)
  await expect(page.getByText(figures(10))).toBeVisible(patient)
  const probes = () => new Set(sent.filter((address) => address.includes('reach.txt')))
  await expect.poll(() => probes().size).toBe(10)
  for (const address of sent) expect(address.startsWith(baseURL ?? ''), address).toBe(true)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', `${question}.ask`))
  await page.getByRole('button', { name: offer('fine') }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('en', `${question}.ask`))
  await expect(page.getByRole('listitem').filter({ hasText: say('en', `${question}.ask`) })).toContainText(
    words('by'),
  )
})

test('on another network nothing is measured', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.goto(`./?lang=en${asked}`)
  await askToCheck(page)
  await page.getByRole('button', { name: words('no'), exact: true }).click()
  await expect(page.getByText(words('otherLine'))).toBeVisible()
  expect(sent.filter((address) => address.includes('reach.txt'))).toEqual([])
})

test('a login page that answers in its place is told apart, and no answer is offered', async ({ page }) => {
  await page.route('**/reach.txt*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Guest Wi-Fi</title>' }),
  )
  await page.goto(`./?lang=en${asked}`)
  await askToCheck(page)
  await check(page)
  await expect(page.getByText(words('stranger'))).toBeVisible(patient)
  await expect(page.getByRole('button', { name: words('confirm').split('{{')[0] ?? '' })).toHaveCount(0)
})

// Not on the strict page: each probe that is lost is printed on the console, as it should.
base('with the network gone after one visit, it is measured that nothing came', async ({ page }) => {
  const { address, stop } = await serve()
  await page.goto(`${address}?lang=en`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await stop()
  await page.goto(`${address}?lang=en${asked}`)
  await askToCheck(page)
  await check(page)
  await expect(page.getByText(figures(0))).toBeVisible(patient)
  await page.getByRole('button', { name: offer('dead') }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('en', `${question}.ask`))
})

test('in a sandboxed frame of another page it measures, too', async ({ page, baseURL }) => {
  const portal = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,"><iframe title="POS Triage" sandbox="allow-scripts" width="100%" height="900" src="${baseURL}embed/?lang=en${asked}"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(portal.address() as AddressInfo).port}/`)
  const frame = page.frameLocator('iframe')
  await askToCheck(frame)
  await check(frame)
  await expect(frame.getByText(figures(10))).toBeVisible(patient)
  portal.close()
  portal.closeAllConnections()
})
