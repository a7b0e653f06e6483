/** A code has at least 9 digits, so that no other short number is taken for one, and at most 20: more nobody reads out. */
export const shortest = 9
export const longest = 20

/**
 * The digits of a text that may be a case code, without what people write between them; null where it is none. It begins
 * with 0 or 1, as no number does that card schemes give out.
 */
export function typedCode(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/[\s.,·・。、_‐-―−-]+/g, '')
  return /^[01]\d*$/.test(digits) && digits.length >= shortest && digits.length <= longest ? digits : null
}
