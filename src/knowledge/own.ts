/**
 * The value that a record itself has under a name. An answer may be called `constructor`, and every object has that; the
 * ids of all else have a colon, and nothing comes with such a name.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  // The oldest engines have no `Object.hasOwn`.
  Object.keys(record).includes(name) ? record[name] : undefined
