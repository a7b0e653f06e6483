import { readdirSync } from 'node:fs'
import { type IncomingHttpHeaders, request as requestRaw } from 'node:http'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

/** A request for a path as it is written: a browser would tidy it up first. */
const askFor = (baseURL: string | undefined, path: string) =>
  new Promise<{ status: number | undefined; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const { hostname, port } = new URL(baseURL ?? '')
    requestRaw({ hostname, port, path, headers: { accept: 'text/html' } }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, headers: response.headers })
    })
      .on('error', reject)
      .end()
  })

const shipped = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(content-security|cross-origin|access-control)/.test(name)),
  )

/** Names and ways of writing that a server may take for the start page. */
const aliases = `
  /index /index.html /index.html/ /index/ /?x /index?/embed/ /#/embed/ /index#/embed/ /index%2ehtml
  // /// //index //localhost/ //[/ /. /./ /.. /../ /%2e/ /%2f /%2findex /%5c /%00 /%zz.html
  /embed/.. /embed/../ /embed/..%2f /embed/..%2F /embed/%2e%2e%2f /embed%2f..%2f /embed/../index
  /embed/..%2findex /embed/index.html/../../ /embed/index.html/..%2f..%2f /..%2fdist%2findex
  /assets/../ /assets/..%2f /assets/..%2findex /mark.svg/..%2f /mark.svg%2f..%2f
  /INDEX.HTML /Index /EMBED/..%2f`
  .trim()
  .split(/\s+/)

test('whatever path is taken for the start page has its headers', async ({ baseURL }) => {
  const own = await askFor(baseURL, '/')
  expect(own.status).toBe(200)
  for (const path of aliases) {
    const { status, headers } = await askFor(baseURL, path)
    expect([200, 404], path).toContain(status)
    expect(shipped(headers), path).toEqual(shipped(own.headers))
  }
})

test('a frame without an origin may read every file that is no page', async ({ baseURL }) => {
  const built = fileURLToPath(new URL('../../dist/', import.meta.url))
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('.') && !file.endsWith('.html'))
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const { headers } = await askFor(baseURL, `/${file}`)
    expect(headers, file).toMatchObject({ 'access-control-allow-origin': '*' })
  }
})
