import { encode } from 'uqr'

/** A QR code holds this many characters at most: more makes its modules too small for a phone's camera. */
export const longestQr = 300

/** Dark modules of the QR code of a text, with the four light ones round it that the standard asks for. */
export const qrMatrix = (text: string): boolean[][] => encode(text, { ecc: 'L', border: 4 }).data
