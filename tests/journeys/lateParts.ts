import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { language as languageSchema } from '../../src/knowledge/schema'
import { exampleOf } from '../../tools/pageExamples'
import { say } from '../support/words'
import { show } from './openPage'

export const built = fileURLToPath(new URL('../../dist/', import.meta.url))
const words = (key: string) => say('en', key)

const others = languageSchema.options.filter((language) => language !== 'en')
const notLate = new RegExp(`^(?:${others.join('|')})-|^en-start-`)

/** Every script of one language that the first page does not name: the parts that are fetched later. */
export const lateScripts = (): string[] => {
  const first = readFileSync(join(built, 'index.html'), 'utf8')
  return readdirSync(join(built, 'assets')).filter(
    (file) => file.endsWith('.js') && !first.includes(file) && !notLate.test(file),
  )
}
/** The name of a part, without the mark of its content. */
export const partOf = (file: string) => file.replace(/-[\w-]{8}\.js$/, '')

const address = (part: string) => new RegExp(`/assets/${part}-[\\w-]{8}\\.js$`)
/** From now on a part arrives, and throws. */
export const breakPart = (page: Page, part: string) =>
  page.route(address(part), (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("injected")' }),
  )
/** From now on a part does not arrive. */
export const losePart = (page: Page, part: string) => page.route(address(part), (route) => route.abort())

export const search = async (page: Page) => {
  await page.goto('./?lang=en')
  await page.getByRole('searchbox').fill('51')
}
export const inCase = async (page: Page) => {
  await page.goto('./?lang=en&symptom=ip-layer-error')
}

const whyOfACode = async (page: Page) => {
  await show(page, 'en', exampleOf('a result with a code'))
  await page
    .locator('summary')
    .filter({ hasText: words('ui:result.why') })
    .click()
}

const otherWays = async (page: Page) => {
  await show(page, 'en', exampleOf('a result so far'))
  await page.getByText(words('ui:share.otherWays'), { exact: true }).click()
}
const typeCode = async (page: Page) => {
  await page.goto('./?lang=en')
  await page.getByRole('searchbox').fill('0123 4567 89')
}

interface Need {
  /** How a person comes to need it. */
  need: (page: Page) => Promise<void>
  /** A heading that is still there without it; null where the page cannot do without. */
  serves: string | null
  /** Where it does not arrive: what is said of it. */
  missing: string
}

const whole = 'ui:notLoaded.lede'
const ofSearch = 'ui:startPage.searchNotLoaded'

/** For each late part what it is needed for. */
export const parts: Record<string, Need> = {
  knowledge: { need: inCase, serves: null, missing: whole },
  packed: { need: inCase, serves: null, missing: whole },
  walk: { need: inCase, serves: null, missing: whole },
  'en-walk': { need: inCase, serves: null, missing: whole },
  search: { need: search, serves: 'ui:startPage.where', missing: ofSearch },
  'en-search': { need: search, serves: 'ui:startPage.where', missing: ofSearch },
  CodeWords: { need: search, serves: 'ui:startPage.where', missing: ofSearch },
  CodeEntry: { need: search, serves: 'ui:startPage.where', missing: ofSearch },
  book: { need: whyOfACode, serves: 'ui:result.now', missing: 'ui:code.notLoaded' },
  'en-code': { need: whyOfACode, serves: 'ui:result.now', missing: 'ui:code.notLoaded' },
  verdicts: {
    need: (page) => show(page, 'en', exampleOf('a result with rules behind it')),
    serves: 'ui:result.now',
    missing: 'ui:guides.notLoaded',
  },
  'en-claim': {
    need: (page) => show(page, 'en', exampleOf('a result with rules behind it')),
    serves: 'ui:result.now',
    missing: 'ui:guides.notLoaded',
  },
  caseCode: { need: otherWays, serves: 'ui:result.now', missing: 'ui:caseCode.notLoaded' },
  caseNumbers: { need: otherWays, serves: 'ui:result.now', missing: 'ui:caseCode.notLoaded' },
  qrMatrix: {
    need: async (page) => {
      await otherWays(page)
      await page.getByText(words('ui:share.qr'), { exact: true }).click()
    },
    serves: 'ui:result.now',
    missing: 'ui:share.qrNotLoaded',
  },
  TakeIn: { need: typeCode, serves: 'ui:startPage.where', missing: 'ui:startPage.codeNotLoaded' },
  CodesTable: {
    need: async (page) => {
      await page.goto('./?lang=en')
      await page.getByRole('button', { name: words('ui:code.all') }).click()
    },
    serves: null,
    missing: 'ui:code.notLoaded',
  },
  reach: {
    need: async (page) => {
      await show(page, 'en', exampleOf('a test that the page can do'))
      await page.getByRole('button', { name: words('ui:check.button') }).click()
      await page.getByRole('button', { name: words('ui:check.yes') }).click()
    },
    serves: 'question:phones-on-wifi.ask',
    // Not even the part that asks came: that is a question without an answer.
    missing: 'ui:check.none',
  },
}
/** Not needed by any page: without it our own colour stays. */
export const elsewhere = ['accent']
