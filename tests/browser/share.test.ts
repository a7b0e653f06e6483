import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const what = { title: 'POS Triage', text: 'a ticket', url: 'https://guide.test/' }
const shareOf = async (navigator: object) => {
  vi.stubGlobal('navigator', navigator)
  return (await import('../../src/browser/share')).systemShare
}

describe('the share sheet of the system', () => {
  it('is none where the browser has none', async () => {
    expect(await shareOf({})).toBeNull()
  })

  it('is given title, text and address, and tells how it ended', async () => {
    const given: unknown[] = []
    const share = await shareOf({
      share: async (one: unknown) => {
        given.push(one)
      },
    })
    expect(await share?.(what)).toBe('shared')
    expect(given).toEqual([what])
  })

  it.each([
    ['AbortError', 'kept'],
    ['NotAllowedError', 'refused'],
  ])('ends with %s as %s', async (name, end) => {
    const share = await shareOf({ share: () => Promise.reject(new DOMException('', name)) })
    expect(await share?.(what)).toBe(end)
  })
})
