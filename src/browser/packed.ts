import { inflateSync, strFromU8 } from 'fflate'

/**
 * The plain values that were packed: their JSON, deflated (RFC 1951), in base64. The wire compresses everything anyway;
 * this is for what is kept for use without a network, where plain text takes three times the room.
 */
export const unpack = (packed: string): unknown => JSON.parse(strFromU8(inflateSync(bytesOf(packed))))

/** A loop, because the first screen waits meanwhile and a function for each byte takes ten times as long. */
function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64)
  const bytes = new Uint8Array(characters.length)
  for (let place = 0; place < characters.length; place++) bytes[place] = characters.charCodeAt(place)
  return bytes
}
