// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepForOffline } from '../../src/browser/serviceWorker'

type Rules = { createScriptURL(address: string): string }

const registered: string[] = []
const policies = new Map<string, Rules>()

beforeEach(() => {
  registered.length = 0
  policies.clear()
  vi.stubGlobal('navigator', {
    serviceWorker: { register: (address: string) => Promise.resolve(void registered.push(address)) },
  })
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Rules) => {
      policies.set(name, rules)
      return rules
    },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('keeping the product for a time without network', () => {
  it.each(['./', '../'] as const)('registers the worker in the folder of the product: %s', async (root) => {
    expect(await keepForOffline(root)).toBe(true)
    expect(registered).toEqual([`${root}sw.js`])
  })

  it('does it through one policy, which lets nothing else through', async () => {
    await keepForOffline('./')
    expect([...policies.keys()]).toEqual(['pos-triage-sw'])
    const rules = policies.get('pos-triage-sw')
    expect(rules?.createScriptURL('./sw.js')).toBe('./sw.js')
    for (const other of ['./sw.js?x', 'sw.js', '../sw.js', 'https://elsewhere.test/sw.js', ''])
      expect(() => rules?.createScriptURL(other)).toThrow(TypeError)
  })

  it('does without trusted types', async () => {
    vi.stubGlobal('trustedTypes', undefined)
    expect(await keepForOffline('./')).toBe(true)
    expect(registered).toEqual(['./sw.js'])
  })

  it('waits until the page is loaded', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const kept = keepForOffline('./')
    await Promise.resolve()
    expect(registered).toEqual([])
    window.dispatchEvent(new Event('load'))
    expect(await kept).toBe(true)
    expect(registered).toEqual(['./sw.js'])
  })

  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  it.each([
    ['there are no workers', {}],
    ['the worker is refused', { serviceWorker: { register: () => Promise.reject(new Error('denied')) } }],
    ['naming workers throws', Object.defineProperty({}, 'serviceWorker', { get: refuse })],
  ])('says no and never throws where %s', async (_where, navigator) => {
    vi.stubGlobal('navigator', navigator)
    expect(await keepForOffline('./')).toBe(false)
  })

  it('says no where the policy is refused', async () => {
    vi.stubGlobal('trustedTypes', { createPolicy: refuse })
    expect(await keepForOffline('./')).toBe(false)
    expect(registered).toEqual([])
  })
})
