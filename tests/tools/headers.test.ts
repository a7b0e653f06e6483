import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headersOf } from '../../tools/build/headers'
import { hostileText } from '../doors/hostile'

const policyOf = (path: string) => headersOf(path)['Content-Security-Policy'] ?? ''
const published = readdirSync(new URL('../../public/', import.meta.url))

describe('the headers of a path', () => {
  it('keep the start page out of every frame, by whatever name it is asked for', () => {
    const part = fc.constantFrom(
      'embed',
      'assets',
      'index',
      'index.html',
      'mark.svg',
      'x.js',
      '.',
      '..',
      '%2e%2e',
      '',
    )
    const slash = fc.constantFrom('/', '%2f', '%2F', '//')
    const written = fc
      .array(fc.tuple(slash, part), { minLength: 1, maxLength: 6 })
      .map((parts) => `/${parts.flat().join('').replace(/^\//, '')}`)
    fc.assert(
      fc.property(written, (path) => {
        const meant = posix.resolve(decodeURIComponent(path))
        fc.pre(['/', '/index', '/index.html'].includes(meant))
        expect(headersOf(path)).toEqual(headersOf('/'))
      }),
    )
    expect(policyOf('/')).toContain("frame-ancestors 'none'")
    expect(policyOf('/nobody-knows')).toContain("frame-ancestors 'none'")
  })

  it('refuse every frame but at three paths, as they are written', () => {
    const framed = ['/embed/', '/embed/index', '/embed/index.html']
    const near = fc
      .tuple(fc.constantFrom(...framed, '/', '/sw.js', '/assets/x.js'), fc.nat(), hostileText)
      .map(
        ([path, at, text]) =>
          `${path.slice(0, at % (path.length + 1))}${text}${path.slice(at % (path.length + 1))}`,
      )
    fc.assert(
      fc.property(fc.oneof(near, hostileText), (path) => {
        fc.pre(!framed.includes(path))
        expect(policyOf(path)).toContain("frame-ancestors 'none'")
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['/embed/', '/embed/index', '/embed/index.html'])('let %s into every frame', (path) => {
    expect(policyOf(path)).not.toContain('frame-ancestors')
    expect(headersOf(path)).toMatchObject({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    })
  })

  it.each(['/assets/en-start-C-L9Fems.js', '/sw.js', ...published.map((name) => `/${name}`)])(
    'let a frame without an origin read %s',
    (path) => {
      expect(headersOf(path)['Access-Control-Allow-Origin']).toBe('*')
    },
  )

  it('allow nothing that is unsafe', () => {
    for (const path of ['/', '/embed/', '/sw.js']) expect(policyOf(path)).not.toContain('unsafe-')
  })
})
