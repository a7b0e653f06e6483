import * as z from 'zod/mini'
import type { StorageWindow } from '../browser/platform'

/** Prefix of everything that we keep on a device. */
export const storedPrefix = 'pos-triage.'
/** Keys of what we keep. */
export const stored = {
  /** The one case that was kept before there were several. */
  case: 'pos-triage.case',
  /** All preferences in one, as they were kept before each had a key. */
  preferences: 'pos-triage.preferences',
  preference: 'pos-triage.preference.',
  cleared: 'pos-triage.cleared',
  /** The highest order that a kept case was given. */
  count: 'pos-triage.count',
  /** The case that made the page throw. */
  broken: 'pos-triage.broken',
  /** What could not be opened. */
  caseAside: 'pos-triage.case.set-aside',
} as const

/**
 * What everything that is kept belongs to, until all is cleared: a name, or null where nothing was ever cleared. Earlier
 * forms of ours kept the time of clearing, which is as good a name; no clock is asked.
 */
export const generation = z.nullable(z.union([z.string(), z.number()]))
export type Generation = z.infer<typeof generation>

/** Reads the value of a key. What cannot be read is set aside, and null as if it were not there. */
export function recall<T>(
  { read, setAside }: StorageWindow,
  key: string,
  readValue: (value: unknown) => T | null,
  onSetAside = () => {},
): T | null {
  const found = read(key)
  if (found === null) return null
  const value = found === 'damaged' ? null : readValue(found.value)
  if (value === null && setAside(key)) onSetAside()
  return value
}
