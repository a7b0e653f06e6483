/** A name that no other visit, here or elsewhere, gives: twenty small letters and digits. */
export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => (byte % 36).toString(36)).join('')
