// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { browserPlatform } from '../../src/browser/platform'

afterEach(() => window.location.assign('https://till.test/'))

describe('the browser as a platform', () => {
  it.each([
    [false, 'https://till.test/guide/?lang=en', 'https://till.test/guide/'],
    [true, 'https://till.test/guide/embed/?lang=en', 'https://till.test/guide/'],
  ])('names addresses of the start page, in a frame or not: %s', (framed, here, start) => {
    window.location.assign(here)
    const { address } = browserPlatform(framed)
    expect(address.startWith('s', '1!x')).toBe(`${start}#s=1!x`)
    expect(address.startWith('s', '1!x', '?lang=en')).toBe(`${start}?lang=en#s=1!x`)
    expect(address.startAsking('guides', 'a')).toBe(`${start}?guides=a`)
  })

  it('marks the document and colours it', () => {
    const { document: page } = browserPlatform(false)
    page.setMark('theme', 'dark')
    page.setProperty('--vendor-accent', '#123456')
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(document.documentElement.style.getPropertyValue('--vendor-accent')).toBe('#123456')
  })
})
