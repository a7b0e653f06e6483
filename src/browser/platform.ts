import { addressAsking, addressWith, dropParameter, hasFragment, parameter, takeFragment } from './address'
import { copyText } from './clipboard'
import { setMark, setProperty } from './document'
import { clearDurable, readDurable, removeDurable, writeDurable } from './durable'
import { browserHistory, frameHistory, type Visited } from './history'
import { jumpInPlace } from './jump'
import { guardKeys, type TypingMachine } from './keys'
import { drawPicture, type Picture } from './picture'
import { print } from './print'
import { randomName } from './random'
import type { Probe } from './reach'
import { reload } from './reload'
import { type Shared, type ShareEnd, systemShare } from './share'
import { onStored, readStored, removeStored, type Stored, setAside, storedKeys, writeStored } from './storage'

export interface AddressWindow {
  parameter(name: string): string | null
  dropParameter(name: string): void
  hasFragment(name: string): boolean
  takeFragment(name: string): string | null
  /** Full address of the start page with private state in the fragment; `query` begins with a question mark. */
  startWith(name: string, value: string, query?: string): string
  /** Full address of the start page with a parameter. */
  startAsking(name: string, value: string): string
}

export interface StorageWindow {
  read(key: string): Stored
  write(key: string, value: unknown): boolean
  remove(key: string): boolean
  keys(beginning: string): string[]
  setAside(key: string): boolean
  /** Calls the listener when another window may have changed what is stored; returns the function that ends this. */
  onChange(listener: () => void): () => void
}

/**
 * Storage that outlives a killed browser and a power cut, beside the quick one, which may lose its last seconds. What is
 * refused is lost without a word, so nothing is in here alone.
 */
export interface DurableWindow {
  readAll(): Promise<ReadonlyMap<string, unknown>>
  write(key: string, value: unknown): void
  remove(key: string): void
  clear(): void
}

export interface DocumentWindow {
  setMark(name: string, value: string): void
  setProperty(name: string, value: string): void
  jumpInPlace(): () => void
  guardKeys(tell: (machine: TypingMachine) => void): () => void
}

/** All that the outside offers, as one value: the app is tested with another one. */
export interface Platform {
  /** Language tag of the device. */
  language: string
  /** The page is in a frame of another page. */
  framed: boolean
  now(): number
  /** A name that nothing else has. */
  newName(): string
  address: AddressWindow
  storage: StorageWindow
  durable: DurableWindow
  visited: Visited
  document: DocumentWindow
  copyText(text: string): Promise<boolean>
  /** Null where the system has no share sheet. */
  share: ((what: Shared) => Promise<ShareEnd>) | null
  /** Address of a picture, or null where none can be drawn. */
  drawPicture(picture: Picture): string | null
  print(): void
  reload(): void
  /** Fetches the part that measures, and measures; rejects only where that part does not arrive. */
  measureReach(): Promise<Probe[]>
}

/** The browser that this page is open in. */
export function browserPlatform(framed: boolean): Platform {
  const root = rootFrom(framed)
  return {
    language: navigator.language,
    framed,
    now: Date.now,
    newName: randomName,
    address: {
      parameter,
      dropParameter,
      hasFragment,
      takeFragment,
      startWith: (name, value, query = '') => addressWith(`${root}${query}`, name, value),
      startAsking: (name, value) => addressAsking(root, name, value),
    },
    storage: {
      read: readStored,
      write: writeStored,
      remove: removeStored,
      keys: storedKeys,
      setAside,
      onChange: onStored,
    },
    durable: { readAll: readDurable, write: writeDurable, remove: removeDurable, clear: clearDurable },
    visited: framed ? frameHistory() : browserHistory(),
    document: { setMark, setProperty, jumpInPlace, guardKeys },
    copyText,
    share: systemShare,
    drawPicture,
    print,
    reload,
    measureReach: async () => (await import('./reach')).measureReach(root),
  }
}

/** From this page to the folder of the product: the page for frames lies one folder deeper. */
export const rootFrom = (framed: boolean): './' | '../' => (framed ? '../' : './')
