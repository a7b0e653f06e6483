// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { addressAsking, addressWith, dropParameter, parameter, takeFragment } from '../../src/browser/address'

const open = (address: string) => window.location.assign(`https://till.test${address}`)
const shown = () => window.location.href.replace('https://till.test', '')

beforeEach(() => open('/'))

describe('address', () => {
  it('reads parameters of the query', () => {
    open('/?lang=en&symptom=code-97')
    expect([parameter('lang'), parameter('symptom'), parameter('theme')]).toEqual(['en', 'code-97', null])
  })

  it('drops one parameter and nothing else', () => {
    open('/guide/?lang=en&size=large#s=1!x')
    dropParameter('lang')
    expect(shown()).toBe('/guide/?size=large#s=1!x')
    dropParameter('size')
    expect(shown()).toBe('/guide/#s=1!x')
  })

  it('takes private state out of the fragment once, and keeps what the history entry holds', () => {
    open('/?lang=en#s=1!2026.1!no-line_bearer.sim')
    window.history.replaceState({ kept: true }, '')
    expect(takeFragment('s')).toBe('1!2026.1!no-line_bearer.sim')
    expect(shown()).toBe('/?lang=en')
    expect(window.history.state).toEqual({ kept: true })
    expect(takeFragment('s')).toBeNull()
  })

  it('reads a fragment that a messenger percent-encoded, and survives a broken one', () => {
    open('/#s=1%212026.1%21no-line')
    expect(takeFragment('s')).toBe('1!2026.1!no-line')
    open('/#s=%E0%A4%A')
    expect(() => takeFragment('s')).not.toThrow()
  })

  it('leaves fragments alone that are not ours', () => {
    open('/#main')
    expect(takeFragment('s')).toBeNull()
    expect(shown()).toBe('/#main')
  })

  it("gives the address of a page with private state and none of this page's own", () => {
    open('/guide/embed/?lang=en#main')
    expect(addressWith('./', 's', '1!x_y.z~w')).toBe('https://till.test/guide/embed/#s=1!x_y.z~w')
    expect(addressWith('../?lang=zh-CN', 's', '1!x')).toBe('https://till.test/guide/?lang=zh-CN#s=1!x')
  })

  it("gives the address of a page with one parameter and none of this page's own", () => {
    open('/guide/embed/?lang=en#main')
    expect(addressAsking('../', 'guides', 'ip-layer-error')).toBe(
      'https://till.test/guide/?guides=ip-layer-error',
    )
  })
})
