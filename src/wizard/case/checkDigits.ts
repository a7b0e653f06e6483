/**
 * The two check digits of ISO/IEC 7064, MOD 97-10: the number that the digits make with them leaves 1 when it is divided
 * by 97. They tell every wrong digit and every two neighbours that changed places.
 */
export function withCheckDigits(digits: string): string {
  const check = 98 - remainderOf(`${digits}00`)
  return `${digits}${String(check).padStart(2, '0')}`
}

/** Whether the last two digits are the check digits of the others. */
export const hasCheckDigits = (digits: string): boolean => remainderOf(digits) === 1

// Digit by digit: as one number a code is too long to be exact.
const remainderOf = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
