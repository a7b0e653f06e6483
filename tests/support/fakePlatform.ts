import type { Platform } from '../../src/browser/platform'
import { asStored } from '../../src/browser/storage'

/** What all windows of a device share. */
interface Disk {
  /** Quick storage of the browser, by key, as text. */
  kept: Map<string, string>
  /** The storage that outlives a killed browser. */
  durable: Map<string, unknown>
  /** What the windows hear of each other. */
  hear: Set<() => void>
}

/** Outside of the page on one device, and what becomes of it. */
export interface Device extends Disk {
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

/** What a browser that was killed has left: its quick storage is as it was some seconds before. */
export const killed = ({ device: { durable } }: FakePlatform, before: Map<string, string>): Disk => ({
  kept: new Map(before),
  durable: new Map(durable),
  hear: new Set(),
})

interface Beginning {
  language?: string
  framed?: boolean
  query?: string
  fragment?: string
  kept?: Record<string, unknown>
  entry?: unknown
  refusesStorage?: boolean
  /** Another window of the same device, or what a browser has left. */
  disk?: Disk
}

let names = 0

/** A platform that is a value: everything it was asked for can be looked at. */
export function fakePlatform({
  language = 'en-GB',
  framed = false,
  query = '',
  fragment = '',
  kept = {},
  entry = null,
  refusesStorage = false,
  disk = {
    kept: new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)])),
    durable: new Map(),
    hear: new Set(),
  },
}: Beginning = {}): FakePlatform {
  const device: Device = {
    kept: disk.kept,
    durable: disk.durable,
    hear: disk.hear,
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
    newName: () => {
      names += 1
      return `name${names}`
    },
    address: addressOf(device),
    storage: storageOf(device, refusesStorage),
    durable: durableOf(device, refusesStorage),
    visited: visitedOf(device, show),
    document: documentOf(device),
    copyText: async () => true,
    share: null,
    drawPicture: () => null,
    print: () => {},
    reload: () => {},
    measureReach: async () => ['lost'],
  }
}

function visitedOf(device: Device, show: (by: number) => void): Platform['visited'] {
  return {
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

function storageOf({ kept, hear }: Device, refuses: boolean): Platform['storage'] {
  /** Ears of this window, which are not told what it did itself. */
  const own = new Set<() => void>()
  const change = (act: () => void) => {
    if (refuses) return false
    act()
    for (const listener of hear) if (!own.has(listener)) listener()
    return true
  }
  return {
    read: (key) => {
      const text = refuses ? undefined : kept.get(key)
      return text === undefined ? null : asStored(text)
    },
    write: (key, value) => change(() => kept.set(key, JSON.stringify(value))),
    remove: (key) => change(() => kept.delete(key)),
    keys: (beginning) => (refuses ? [] : [...kept.keys()].filter((key) => key.startsWith(beginning))),
    setAside: (key) => {
      const text = kept.get(key)
      if (text === undefined) return false
      return change(() => {
        kept.set(`${key}.set-aside`, text)
        kept.delete(key)
      })
    },
    onChange: (listener) => {
      own.add(listener)
      hear.add(listener)
      return () => {
        own.delete(listener)
        hear.delete(listener)
      }
    },
  }
}

function durableOf({ durable }: Device, refuses: boolean): Platform['durable'] {
  return {
    readAll: async () => new Map(durable),
    write: (key, value) => {
      if (!refuses) durable.set(key, structuredClone(value))
    },
    remove: (key) => {
      durable.delete(key)
    },
    clear: () => durable.clear(),
  }
}
