import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { language as languageSchema } from '../../src/knowledge/schema'
import { say } from '../support/words'

const built = fileURLToPath(new URL('../../dist/', import.meta.url))
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** A server that knows nothing of our headers, and a page around ours. */
async function plainServer() {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://here')
    if (pathname === '/portal') {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end(
        `<!doctype html><title>Portal</title><iframe title="x" src="/${search}" width="800" height="600">`,
      )
      return
    }
    try {
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      const content = readFileSync(join(built, file))
      response.writeHead(200, { 'Content-Type': kinds[extname(file)] ?? 'text/plain' })
      response.end(content)
    } catch {
      response.writeHead(404)
      response.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

for (const language of languageSchema.options)
  test(`where a server lets it into a frame, the start page shows only the way out: ${language}`, async ({
    page,
    context,
  }) => {
    const { address, stop } = await plainServer()
    await page.goto(`${address}portal?lang=${language}&symptom=ip-layer-error`)
    const frame = page.frameLocator('iframe')
    const out = frame.getByRole('link', { name: say(language, 'ui:popOut') })
    await expect(out).toBeVisible()
    await expect(frame.locator('a, button, input, select, summary, [tabindex]')).toHaveCount(1)
    await expect(frame.getByRole('heading')).toHaveCount(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    const opened = context.waitForEvent('page')
    await out.click()
    const tab = await opened
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(say(language, 'ui:startPage.title'))
    expect(await tab.evaluate(() => window.opener)).toBeNull()
    stop()
  })
