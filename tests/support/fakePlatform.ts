import type { Platform } from '../../src/browser/platform'

/** Outside of the page on one device, and what becomes of it. */
interface Device {
  /** Storage of the browser, by key, as text. */
  kept: Map<string, string>
  /** The entries of the history, and which of them is shown. */
  entries: unknown[]
  shown: number
  /** The query and the fragment of the address. */
  address: { query: URLSearchParams; fragment: URLSearchParams }
  /** The marks and properties of the document. */
  marks: Map<string, string>
  /** Milliseconds since 1970. */
  time: number
  /** Calls to listeners that nothing has ended yet. */
  listeners: Set<(state: unknown) => void>
  /** Tells that a machine typed; null once nobody listens. */
  machineTyped: Parameters<Platform['document']['guardKeys']>[0] | null
}

export interface FakePlatform extends Platform {
  device: Device
  /** Back or Forward, as the person presses it. */
  travel(by: number): void
}

interface Beginning {
  language?: string
  framed?: boolean
  query?: string
  fragment?: string
  kept?: Record<string, unknown>
  entry?: unknown
  refusesStorage?: boolean
}

/** A platform that is a value: everything it was asked for can be looked at. */
export function fakePlatform({
  language = 'en-GB',
  framed = false,
  query = '',
  fragment = '',
  kept = {},
  entry = null,
  refusesStorage = false,
}: Beginning = {}): FakePlatform {
  const device: Device = {
    kept: new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)])),
    entries: [entry],
    shown: 0,
    address: { query: new URLSearchParams(query), fragment: new URLSearchParams(fragment) },
    marks: new Map(),
    time: 1_760_000_000_000,
    listeners: new Set(),
    machineTyped: null,
  }
  const show = (by: number) => {
    device.shown += by
    for (const listener of device.listeners) listener(device.entries[device.shown])
  }
  return {
    device,
    travel: show,
    language,
    framed,
    now: () => device.time,
    address: addressOf(device),
    storage: storageOf(device, refusesStorage),
    visited: {
      current: () => device.entries[device.shown],
      push: (state) => {
        device.entries = [...device.entries.slice(0, device.shown + 1), structuredClone(state)]
        device.shown += 1
      },
      replace: (state) => {
        device.entries[device.shown] = structuredClone(state)
      },
      back: () => {
        if (device.shown === 0) return false
        show(-1)
        return true
      },
      onBack: (listener) => {
        device.listeners.add(listener)
        return () => device.listeners.delete(listener)
      },
    },
    document: documentOf(device),
    copyText: async () => true,
    share: null,
    drawPicture: () => null,
    print: () => {},
    reload: () => {},
    measureReach: async () => ['lost'],
  }
}

function documentOf(device: Device): Platform['document'] {
  return {
    setMark: (name, value) => device.marks.set(name, value),
    setProperty: (name, value) => device.marks.set(name, value),
    jumpInPlace: () => () => {},
    guardKeys: (tell) => {
      device.machineTyped = tell
      return () => {
        device.machineTyped = null
      }
    },
  }
}

function addressOf({ address: { query, fragment } }: Device): Platform['address'] {
  return {
    parameter: (name) => query.get(name),
    dropParameter: (name) => query.delete(name),
    hasFragment: (name) => fragment.has(name),
    takeFragment: (name) => {
      const value = fragment.get(name)
      fragment.delete(name)
      return value
    },
    startWith: (name, value, asked = '') => `https://till.test/${asked}#${name}=${value}`,
    startAsking: (name, value) => `https://till.test/?${name}=${value}`,
  }
}

function storageOf({ kept }: Device, refuses: boolean): Platform['storage'] {
  const write = (key: string, value: unknown) => {
    if (!refuses) kept.set(key, JSON.stringify(value))
    return !refuses
  }
  return {
    read: (key) => {
      const text = refuses ? undefined : kept.get(key)
      if (text === undefined) return null
      try {
        return { value: JSON.parse(text) }
      } catch {
        return 'damaged'
      }
    },
    write,
    remove: (key) => !refuses && kept.delete(key),
    forget: (beginning) => {
      for (const key of kept.keys()) if (key.startsWith(beginning)) kept.delete(key)
      return !refuses
    },
    setAside: (key) => {
      const text = kept.get(key)
      if (refuses || text === undefined) return false
      kept.set(`${key}.set-aside`, text)
      return kept.delete(key)
    },
  }
}
