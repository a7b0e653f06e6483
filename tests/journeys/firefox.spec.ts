import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core'
import { type Language, language as languageSchema } from '../../src/knowledge/schema'
import { findFirefox } from '../../tools/firefox'
import { say } from '../support/words'
import { serve } from './server'

/** Firefox as its makers ship it: Playwright drives only a build of its own, which cannot be had everywhere. */
test.skip(process.env.LONG_RUN === undefined, 'only the long run makes sure that there is a Firefox')
test.describe.configure({ mode: 'serial' })

const symptom = 'symptom:ip-layer-error'

let firefox: Browser
test.beforeAll(async () => {
  const executablePath = findFirefox()
  if (executablePath === null) throw new Error('There is no Firefox: run npm run firefox')
  firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
})
test.afterAll(() => firefox?.close())

/** A page whose policy is never violated, and which never complains. */
async function newPage(): Promise<{ page: Page; complaints: string[] }> {
  const page = await firefox.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, complaints }
}

/** Text of the heading, and of all that is shown with it. */
const told = (page: Page | Frame) =>
  page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent ?? '',
    all: document.querySelector('#main')?.textContent ?? '',
  }))

const shows = (page: Page | Frame, words: string) =>
  expect.poll(async () => (await told(page)).heading, { timeout: 20_000 }).toBe(words)

/** Presses what leads on for somebody who is sure of nothing; false where the walk has ended. */
async function pressOn(page: Page | Frame, language: Language): Promise<boolean> {
  await page.waitForSelector('#main h1', { timeout: 20_000 })
  await page.waitForFunction(() => document.querySelector('[data-fresh]') === null)
  const end = say(language, 'ui:result.handOver')
  const ended = await page.evaluate(
    (words) => [...document.querySelectorAll('h1, h2')].some(({ textContent }) => textContent === words),
    end,
  )
  if (ended) return false
  const { all } = await told(page)
  const button = await page.evaluateHandle(
    (ways) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#main button')]
      const named = ways.flatMap((words) =>
        buttons.filter(({ textContent }) => textContent?.includes(words) === true),
      )
      const ofAct = [...document.querySelectorAll<HTMLElement>('[aria-labelledby=outcome] button')].slice(1)
      const ofCard = [...document.querySelectorAll<HTMLElement>('[aria-labelledby=now] button')]
      return [...named, ...ofAct, ...ofCard][0]
    },
    [
      say(language, 'ui:callEnd.no-change'),
      say(language, 'ui:question.unsure'),
      say(language, 'ui:card.assuming').replace('{{words}}', say(language, 'ui:card.on')),
      say(language, 'ui:card.goOn'),
      say(language, 'ui:callEnd.others'),
    ],
  )
  const element = button.asElement()
  if (element === null) throw new Error(`Nothing leads on from: ${all}`)
  await (element as ElementHandle<HTMLElement>).click() // Found among elements of HTML above.
  await expect.poll(async () => (await told(page)).all, { timeout: 20_000 }).not.toBe(all)
  return true
}

async function walk(page: Page | Frame, language: Language): Promise<void> {
  await shows(page, say(language, 'ui:startPage.title'))
  const tile = await page.waitForSelector(`::-p-text(${say(language, `${symptom}.name`)})`)
  await tile?.click()
  await shows(page, say(language, `${symptom}.name`))
  let presses = 0
  while (await pressOn(page, language)) {
    presses += 1
    expect(presses, 'the walk ends').toBeLessThan(60)
  }
  expect(presses).toBeGreaterThan(3)
}

for (const language of languageSchema.options)
  test(`Firefox starts, walks to an end and reloads there with the server stopped: ${language}`, async () => {
    const { address, stop } = await serve()
    const { page, complaints } = await newPage()
    await page.goto(`${address}?lang=${language}`)
    await shows(page, say(language, 'ui:startPage.title'))
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await stop()
    await page.reload()
    await walk(page, language)
    const { heading } = await told(page)
    await page.reload()
    await shows(page, heading)
    expect(complaints).toEqual([])
    await page.close()
  })

test('Firefox walks in the frame of a page of another origin', async ({ baseURL }) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><title>Portal</title><link rel="icon" href="data:,">
      <iframe title="POS Triage" src="${baseURL}embed/?lang=en" width="900" height="700"></iframe>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const { page, complaints } = await newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  const frame = await page.waitForFrame((one) => one.url().includes('/embed/'))
  await walk(frame, 'en')
  expect(complaints).toEqual([])
  await page.close()
  server.close()
  server.closeAllConnections()
})
