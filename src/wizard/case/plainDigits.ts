/** A text as a card reader would have it: digits of every script as 0 to 9, wide characters narrow, nothing invisible. */
interface Plain {
  text: string
  /** Where each character of it begins and ends in the text as it was typed. */
  starts: readonly number[]
  ends: readonly number[]
}

/** Letters that are blank. */
const blank = '\\u115f\\u1160\\u3164\\uffa0'
/** What nobody sees: controls, formats, marks, blanks. */
const invisible = new RegExp(`[\\p{Cc}\\p{Cf}\\p{Mn}\\p{Me}${blank}]`, 'u')
const decimal = /\p{Nd}/u

/** Digits that Unicode has no equivalent for: circles by their first one, and those spelled out in Chinese. */
const circles = [0x2776, 0x2780, 0x278a, 0x24f5]
const spelled = ['〇零', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
/** One alone is a word; as many as a card has are a number. */
const spelledOut = new RegExp(`(?:[${spelled.join('')}](?:[^\\p{L}\\p{N}]|[${blank}])*){13,}`, 'u')

/** Reads a text for digits, and remembers what each came from. */
export function readPlain(typed: string): Plain {
  const inWords = spelledOut.test(typed)
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of typed) {
    const end = at + character.length
    for (const one of character.normalize('NFKC')) {
      const shown = digitOf(one, inWords) ?? (invisible.test(one) ? '' : one)
      text += shown
      for (let unit = 0; unit < shown.length; unit++) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { text, starts, ends }
}

/** The digit that a character is, or null. */
function digitOf(character: string, inWords: boolean): string | null {
  if (character >= '0' && character <= '9') return character
  const point = character.codePointAt(0) ?? 0
  if (decimal.test(character)) return String(placeInRow(point))
  if (inWords) {
    const value = spelled.findIndex((ways) => ways.includes(character))
    if (value >= 0) return String(value)
  }
  const first = circles.find((one) => point >= one && point < one + 9)
  return first === undefined ? null : String(point - first + 1)
}

/** Digits of a script lie in a row from 0 to 9, and such rows may follow each other. */
function placeInRow(point: number): number {
  let before = 0
  while (decimal.test(String.fromCodePoint(point - before - 1))) before++
  return before % 10
}
