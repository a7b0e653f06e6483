import { deflateRawSync } from 'node:zlib'

/** Packs plain values as `unpack` reads them; what is undefined is left out, as in JSON. */
export const pack = (plain: unknown): string =>
  deflateRawSync(JSON.stringify(plain, asPlain), { level: 9 }).toString('base64')

function asPlain(key: string, value: unknown): unknown {
  const plain =
    value === null || Array.isArray(value) || Object.getPrototypeOf(value ?? {}) === Object.prototype
  if (plain || ['string', 'number', 'boolean'].includes(typeof value)) return value
  throw new Error(`“${key}” is ${String(value)}, which is no plain value, so it cannot be packed`)
}
