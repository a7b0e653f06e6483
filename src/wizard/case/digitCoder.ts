/** One of several possibilities, each with its share of all: what is likely has a greater one and takes fewer digits. */
export interface Choice {
  shares: readonly number[]
  taken: number
}

/** Takes the choices out of a row of digits again, in the order in which they were put in. */
export interface DigitReader {
  take(shares: readonly number[]): number
}

// An arithmetic coder on decimal digits. Both sides look at twelve digits at a time, so that all numbers stay exact; the
// oldest browsers we serve have no whole numbers beyond 2^53.
const window = 12
const full = 10 ** window
const least = full / 10

/**
 * The shortest row of digits that tells these choices. Read as the decimals of a number it lies in the stretch between 0
 * and 1 that the choices narrow down, so that zeros at its end say nothing and are left out.
 */
export function writeDigits(choices: readonly Choice[]): string {
  const digits: number[] = []
  let low = 0
  let range = full
  const carry = () => {
    if (low < full) return
    low -= full
    let place = digits.length - 1
    while (digits[place] === 9) digits[place--] = 0
    digits[place] = (digits[place] ?? 0) + 1
  }
  for (const { shares, taken } of choices) {
    const unit = Math.floor(range / sumOf(shares))
    low += unit * sumOf(shares.slice(0, taken))
    range = unit * (shares[taken] ?? 0)
    carry()
    while (range < least) {
      digits.push(Math.floor(low / least))
      low = (low % least) * 10
      range *= 10
    }
  }
  // The roundest number of what is left.
  let step = full
  while (Math.ceil(low / step) * step >= low + range) step /= 10
  low = Math.ceil(low / step) * step
  carry()
  return `${digits.join('')}${String(low).padStart(window, '0')}`.replace(/0+$/, '')
}

/** Reads digits as `writeDigits` wrote them. Any row of digits can be read: whether it was written so, writing tells. */
export function readDigits(digits: string): DigitReader {
  let offset = Number(digits.slice(0, window).padEnd(window, '0'))
  let range = full
  let next = window
  return {
    take: (shares) => {
      const unit = Math.floor(range / sumOf(shares))
      const at = Math.floor(offset / unit)
      let taken = 0
      let before = 0
      while (taken < shares.length - 1 && before + (shares[taken] ?? 0) <= at) before += shares[taken++] ?? 0
      range = unit * (shares[taken] ?? 0)
      // Rounding leaves a little over at the end, where nothing was ever written.
      offset = Math.min(offset - unit * before, range - 1)
      while (range < least) {
        offset = offset * 10 + Number(digits[next++] ?? 0)
        range *= 10
      }
      return taken
    },
  }
}

const sumOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0)
