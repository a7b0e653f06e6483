import { expect } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { say } from '../support/words'
import { goOn } from './openPage'
import { test } from './strictPage'

test.use({ serviceWorkers: 'allow' })

test('whatever is said and typed, only files of this site are asked for, and no cookie is set', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  await page.goto('./?lang=en')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.getByRole('searchbox').fill('private words 97')
  await page
    .getByRole('button', { name: say('en', 'ui:help') })
    .first()
    .click()
  await page.getByRole('button', { name: say('en', 'ui:call.note') }).click()
  await page.getByRole('textbox', { name: say('en', 'ui:call.contact') }).fill('400 123 456')
  await page.getByRole('button', { name: say('en', 'ui:call.save') }).click()
  await expect(page.getByText('400 123 456')).toBeVisible()
  await page.goto(`./?lang=en#s=1!${knowledge.edition}!ip-layer-error`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('en', 'symptom:ip-layer-error.name'))
  await goOn(page, 'en')
  await page.getByRole('button', { name: say('en', 'question:bearer.options.sim') }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('en', 'question:bearer.ask'))

  expect(asked.length).toBeGreaterThan(5)
  // The fragment is no part of a request, and of the query only what the address asked for is.
  const ours = new RegExp(`^GET ${baseURL}(?:\\?lang=en|[\\w./-]*)(?:\\?__WB_REVISION__=\\w+)?(?:#.*)?$`)
  expect(asked.filter((one) => !ours.test(one))).toEqual([])
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(() => ({ ...localStorage }))
  expect(Object.keys(kept).filter((key) => !key.startsWith('pos-triage.'))).toEqual([])
  expect(JSON.stringify(kept)).not.toContain('private words')
})
