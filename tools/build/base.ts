import type { Plugin } from 'vite'
import type { Packed, PackedValue } from '../../src/knowledge/packed.ts'
import { loadBase } from './front.ts'

/** The module with the whole base, packed: `import { packed } from 'virtual:base'`. */
const name = 'virtual:base'

/** The base, worked out while building, so that the page fetches values and no code that writes them. */
export const basePlugin: Plugin = {
  name: 'pos-triage:base',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null
    const { knowledge, files } = await loadBase()
    for (const file of files) this.addWatchFile(file)
    return `export const packed = ${JSON.stringify(pack(knowledge))}`
  },
}

type Scalar = Packed['scalars'][number]

/** Packs plain values; what is undefined is left out, as in JSON. */
export function pack(plain: unknown): Packed {
  const uses = new Map<Scalar, number>()
  countScalars(plain, uses)
  const keys = new Set<Scalar>()
  collectKeys(plain, keys)
  const onlyHere = (scalar: Scalar): scalar is string =>
    typeof scalar === 'string' && uses.get(scalar) === 1 && !keys.has(scalar)
  const scalars = [...uses]
    .filter(([scalar]) => !onlyHere(scalar))
    .sort(([, a], [, b]) => b - a)
    .map(([scalar]) => scalar)
  const places = new Map(scalars.map((scalar, place) => [scalar, place]))
  const placeOf = (scalar: Scalar): number => places.get(scalar) ?? 0
  const shapes = new Map<string, number>()
  const packOne = (value: unknown): PackedValue => {
    if (Array.isArray(value)) return [-1, ...value.map(packOne)]
    if (!isObject(value)) {
      const scalar = scalarOf(value)
      return onlyHere(scalar) ? scalar : placeOf(scalar)
    }
    const shape = JSON.stringify(keysOf(value).map(placeOf))
    if (!shapes.has(shape)) shapes.set(shape, shapes.size)
    return [shapes.get(shape) ?? 0, ...keysOf(value).map((key) => packOne(value[key]))]
  }
  const root = packOne(plain)
  return { scalars, shapes: [...shapes.keys()].map((shape) => JSON.parse(shape)), root }
}

function collectKeys(value: unknown, keys: Set<Scalar>): void {
  if (Array.isArray(value)) for (const one of value) collectKeys(one, keys)
  else if (isObject(value))
    for (const key of keysOf(value)) {
      keys.add(key)
      collectKeys(value[key], keys)
    }
}

function countScalars(value: unknown, uses: Map<Scalar, number>): void {
  const count = (scalar: Scalar) => uses.set(scalar, (uses.get(scalar) ?? 0) + 1)
  if (Array.isArray(value)) for (const one of value) countScalars(one, uses)
  else if (isObject(value))
    for (const key of keysOf(value)) {
      count(key)
      countScalars(value[key], uses)
    }
  else count(scalarOf(value))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keysOf = (value: Record<string, unknown>): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined)

function scalarOf(value: unknown): Scalar {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Scalar // by its type
  throw new Error(`${String(value)} is no plain value, so it cannot be packed`)
}
