import * as z from 'zod/mini'
import type { StorageWindow } from '../browser/platform'
import type { Preferences } from '../components/preferences'
import { type Session, storedSession } from '../wizard/case/session'
import { readPreferences } from './openPreferences'

/** Prefix of everything that we keep on a device. */
export const storedPrefix = 'pos-triage.'
/** Keys of what we keep. */
export const stored = {
  case: 'pos-triage.case',
  preferences: 'pos-triage.preferences',
  cleared: 'pos-triage.cleared',
  /** The case that made the page throw. */
  broken: 'pos-triage.broken',
} as const

/** Case and preferences that earlier visits left on this device. */
export interface StoredVisit {
  saved: Session | null
  preferences: Preferences | null
  /** Time at which everything was cleared; 0 where it never was. */
  clearedAt: number
  /** Something did not have the form of what we keep, and was moved out of the way. */
  setAside: boolean
}

/** Reads the stored visit; what cannot be read is set aside. */
export function readStoredVisit(storage: StorageWindow): StoredVisit {
  const aside: boolean[] = []
  function recall<T>(key: string, read: (value: unknown) => T | null): T | null {
    const found = storage.read(key)
    if (found === null) return null
    const value = found === 'damaged' ? null : read(found.value)
    if (value === null) aside.push(storage.setAside(key))
    return value
  }
  return {
    preferences: recall(stored.preferences, readPreferences),
    clearedAt: recall(stored.cleared, readClearedAt) ?? 0,
    saved: recall(stored.case, readSession),
    setAside: aside.includes(true),
  }
}

/** A stored case, or null where it does not have the form of one. */
export const readSession = (value: unknown): Session | null => storedSession.safeParse(value).data ?? null

/** Stored time of the last clearing, or null where it is not a time. */
export const readClearedAt = (value: unknown): number | null => z.number().safeParse(value).data ?? null
