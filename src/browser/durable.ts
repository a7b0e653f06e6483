import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'

const name = 'pos-triage'
const kept = 'kept'
type Kept = IDBPObjectStore<unknown, [typeof kept], typeof kept, 'readwrite'>

/** Milliseconds that a visit waits for what was kept: some versions of Safari never open a database. */
const patience = 1000

let opening: Promise<IDBPDatabase> | null = null

function database(): Promise<IDBPDatabase> {
  const close = () => {
    opening = null
  }
  opening ??= openDB(name, 1, {
    upgrade: (db) => {
      db.createObjectStore(kept)
    },
    blocking: (_, __, { target }) => {
      if (target instanceof IDBDatabase) target.close()
      close()
    },
    terminated: close,
  })
  opening.catch(close)
  return opening
}

/** Everything that was written, by its key; nothing where the browser refuses or does not answer. */
export async function readDurable(): Promise<ReadonlyMap<string, unknown>> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  try {
    return (await Promise.race([readAll(), late])) ?? new Map()
  } catch {
    return new Map()
  }
}

async function readAll(): Promise<Map<string, unknown>> {
  const { store } = (await database()).transaction(kept)
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  return new Map(keys.map((key, i) => [String(key), values[i]]))
}

/** Writes a value in a way that outlives a killed browser and a power cut. */
export const writeDurable = (key: string, value: unknown): void => {
  change((store) => store.put(value, key))
}

export const removeDurable = (key: string): void => {
  change((store) => store.delete(key))
}

/** Forgets everything. */
export const clearDurable = (): void => {
  change((store) => store.clear())
}

/** Changes come in the order in which they were asked for. */
async function change(act: (store: Kept) => Promise<unknown>): Promise<void> {
  try {
    const { store, done } = (await database()).transaction(kept, 'readwrite', { durability: 'strict' })
    await Promise.all([act(store), done])
  } catch {
    // Refused, or no room: the quick storage is all there is, and says so where it refuses as well.
  }
}
