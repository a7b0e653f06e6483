import * as z from 'zod/mini'
import type { Platform, StorageWindow } from '../browser/platform'
import { type CaseId, caseId } from '../wizard/case/keptCase'
import { type Session, storedSession } from '../wizard/case/session'
import { type Generation, generation, recall, stored, storedPrefix } from './storedVisit'

/** Lengths that no case of ours comes near: what is longer would hold up every page it is on. */
const most = { edition: 40, observations: 2000 }

/** A stored case, or null where it does not have the form of one. */
export function readSession(value: unknown): Session | null {
  const session = storedSession.safeParse(value).data
  if (session === undefined) return null
  const { edition, observations, earlier } = session
  const said = earlier.reduce((sum, ended) => sum + ended.observations.length, observations.length)
  return edition.length <= most.edition && said <= most.observations ? session : null
}

/** What a case is kept as. */
export interface CaseRecord {
  session: Session
  /** The visit that wrote it last: only that one may change it. */
  owner: string
  /** Greater in what was written later. No clock tells that: the one of a till may be wrong. */
  order: number
  generation: Generation
}

const record = z.strictObject({
  session: z.unknown(),
  owner: z.string(),
  order: z.int(),
  generation,
})

export function readRecord(value: unknown): CaseRecord | null {
  const read = record.safeParse(value).data
  const session = readSession(read?.session)
  return read === undefined || session === null ? null : { ...read, session }
}

const count = z.int()

/** The records of the cases on this device, in the quick storage; what is written and forgotten there is so in both. */
export interface CaseRecords {
  read(id: CaseId): CaseRecord | null
  /** The latest first. */
  all(): (CaseRecord & { id: CaseId })[]
  /** The greatest order that was ever given, also to what is forgotten. */
  last(): number
  /** False where the quick storage refuses. */
  write(id: CaseId, record: CaseRecord): boolean
  forget(id: CaseId): void
}

const keyOf = (id: CaseId): string => `${storedPrefix}${id}`
const idOf = (key: string): CaseId | null => caseId.safeParse(key.slice(storedPrefix.length)).data ?? null

export function createCaseRecords(
  { storage, durable }: Pick<Platform, 'storage' | 'durable'>,
  onSetAside: () => void,
): CaseRecords {
  const read = (id: CaseId): CaseRecord | null => recall(storage, keyOf(id), readRecord, onSetAside)
  const all = () =>
    idsIn(storage)
      .flatMap((id) => {
        const record = read(id)
        return record === null ? [] : [{ id, ...record }]
      })
      .sort((one, other) => other.order - one.order)
  const last = () => {
    const counted = recall(storage, stored.count, (value) => count.safeParse(value).data ?? null) ?? 0
    return Math.max(counted, ...all().map(({ order }) => order))
  }
  return {
    read,
    all,
    last,
    write: (id, record) => {
      durable.write(id, record)
      // The count comes second: where only it is written, what the durable storage has would pass for forgotten.
      return storage.write(keyOf(id), record) && storage.write(stored.count, last())
    },
    forget: (id) => {
      storage.remove(keyOf(id))
      durable.remove(id)
    },
  }
}

/** What is set aside has a key that is no name of a case. */
const idsIn = (storage: StorageWindow): CaseId[] =>
  storage.keys(`${storedPrefix}case:`).flatMap((key) => idOf(key) ?? [])
