import type { AnswerId, QuestionId } from '../../../knowledge/ids'

/** The end of one probe: answered after so many milliseconds, never answered, or answered by something else. */
export type Probe = number | 'lost' | 'stranger'

/** The result of ten probes of the way to this page's own server, and no more than that. */
export interface MeasuredReach {
  kind: 'fine' | 'patchy' | 'none' | 'stranger'
  sent: number
  came: number
  /** The middle one and the longest of the delays, in milliseconds; null where nothing came. */
  delay: { typical: number; longest: number } | null
}

/** Share of answers that may be missing on a line that works. */
const fineFrom = 0.9

/** Reads the probes of one measurement together. */
export function readReach(probes: readonly Probe[]): MeasuredReach {
  const delays = probes.filter((probe): probe is number => typeof probe === 'number').sort((a, b) => a - b)
  const typical = delays[Math.floor((delays.length - 1) / 2)]
  const longest = delays[delays.length - 1]
  return {
    kind:
      delays.length === 0
        ? probes.includes('stranger')
          ? 'stranger'
          : 'none'
        : delays.length >= fineFrom * probes.length
          ? 'fine'
          : 'patchy',
    sent: probes.length,
    came: delays.length,
    delay: typical === undefined || longest === undefined ? null : { typical, longest },
  }
}

/** Questions that a device on the terminal's network can measure, and the answer that each result offers. */
export const measurable: Readonly<
  Record<QuestionId, Readonly<Partial<Record<MeasuredReach['kind'], AnswerId>>>>
> = {
  // Only a person can say whether pages open where some answers are lost or something else answered.
  'question:phones-on-wifi': { fine: 'fine', none: 'dead' },
}
