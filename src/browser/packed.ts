import { inflateSync, strFromU8 } from 'fflate'

/**
 * The plain values that were packed: their JSON, deflated (RFC 1951), in base64. The wire compresses everything anyway;
 * this is for what is kept for use without a network, where plain text takes three times the room.
 */
export const unpack = (packed: string): unknown =>
  JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0)))))
