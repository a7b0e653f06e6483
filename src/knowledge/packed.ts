/**
 * The base as it is sent: ids and words are written once, and entries with the same keys name them once. Plain, it would
 * be twice as large, and everything is kept for use without a network.
 */
export interface Packed {
  /** Numbers, truth values, keys of objects, and strings that stand in several places, the most usual first. */
  scalars: readonly (string | number | boolean | null)[]
  /** Lists of keys, as places in `scalars`. */
  shapes: readonly (readonly number[])[]
  root: PackedValue
}

/**
 * A place in `scalars`; a string that stands nowhere else; a list, which begins with -1; or an object, which begins with the
 * place of its keys in `shapes`.
 */
export type PackedValue = number | string | readonly PackedValue[]

/** What was packed, as plain values. */
export function unpack({ scalars, shapes, root }: Packed): unknown {
  const read = (value: PackedValue): unknown => {
    if (typeof value === 'number') return scalars[value]
    if (typeof value === 'string') return value
    const [first = -1, ...rest] = value
    const keys = typeof first === 'number' ? shapes[first] : undefined
    const values = rest.map(read)
    return keys === undefined
      ? values
      : Object.fromEntries(keys.map((key, place) => [String(scalars[key]), values[place]]))
  }
  return read(root)
}
