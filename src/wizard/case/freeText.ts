import { type Cleaned, type Removed, withoutCardData } from './cardData'

/** Text of a field as far as it may be kept. */
export interface FreeText {
  text: string
  /** What was taken out and not put back. */
  removed: Removed
  /** The person said of a number in it that it is no card's. */
  vouched: boolean
  /** The box shows more than that, until the person pauses. */
  pending: boolean
}

export const nothingTyped: FreeText = {
  text: '',
  removed: 'nothing',
  vouched: false,
  pending: false,
}

/** What is typed into one field. What was taken out is in its memory alone, until the field is empty again. */
export interface Field {
  /** Begins with a text that was kept; where it is `vouched`, what looks like a card number in it is none. */
  open(kept: string, vouched: boolean): FreeText
  /** To be told what the field shows, at each change. */
  type(shown: string): FreeText
  /** The person paused: the field now shows what is kept, and what was taken out can be put back. */
  pause(): FreeText
  /** Puts the card numbers back that were none. A swipe is nothing else, and is gone. */
  putBack(): FreeText
}

interface Limits {
  /** Characters that the field has room for. */
  longest: number
  /** What the field takes of a text. */
  keep?: (text: string) => string
}

/**
 * A field that is looked at as a whole: while a number is typed, what is in the box is not cut at its thirteenth digit,
 * and of a swipe nothing is left that was not typed yet. What is kept has no card data at any time.
 */
export function createField({ longest, keep = (text) => text }: Limits): Field {
  let shown = ''
  let vouched: readonly string[] = []
  let taken: { before: string; cleaned: Cleaned } | null = null
  const clean = (besides = vouched): Cleaned => {
    const whole = withoutCardData(shown.slice(0, longest), besides)
    // What is left without letters between may be longer, and a number where none was.
    const part = withoutCardData(keep(whole.text).slice(0, longest), besides)
    if (part.removed === 'nothing') return { ...whole, text: part.text }
    return { ...part, numbers: [...whole.numbers, ...part.numbers] }
  }
  const kept = (): FreeText => {
    const { text, removed } = clean()
    return {
      text,
      removed: removed === 'nothing' && taken !== null ? taken.cleaned.removed : removed,
      vouched: clean([]).text !== text,
      pending: removed !== 'nothing',
    }
  }
  const pause = (): FreeText => {
    const cleaned = clean()
    if (cleaned.removed !== 'nothing') {
      taken = { before: cleaned.removed === 'swipe' ? '' : shown, cleaned }
      shown = cleaned.text
    }
    return kept()
  }
  return {
    open: (text, isVouched) => {
      shown = text
      taken = null
      vouched = isVouched ? withoutCardData(text).numbers : []
      return kept()
    },
    type: (now) => {
      shown = now
      if (now === '') taken = null
      return kept()
    },
    pause,
    putBack: () => {
      pause()
      if (taken?.cleaned.removed === 'card-number') {
        const { before, cleaned } = taken
        vouched = [...vouched, ...cleaned.numbers]
        // Something was typed since: the number goes behind it.
        shown = shown === cleaned.text ? before : [shown.trim(), ...cleaned.numbers].join(' ')
        taken = null
      }
      return kept()
    },
  }
}
