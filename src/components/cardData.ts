// 13 to 19 digits, as groups or in one piece; a swipe begins with a start sentinel and a long run of digits.
const cardNumber = /\d(?:[ -]?\d){12,18}/g
const swipe = /[%;][A-Z]?\d{8,}[^?]*\??/gi

/** Typed text without what looks like a card number or a swipe, and whether anything was removed. */
export function withoutCardData(typed: string): { text: string; removed: boolean } {
  // Digits come full width from Chinese keyboards, too.
  const plain = typed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const text = plain.replace(swipe, '').replace(cardNumber, '')
  return text === plain ? { text: typed, removed: false } : { text, removed: true }
}
