import type { Platform } from '../browser/platform'
import { type CaseId, isOnlyPicked, type KeptCase } from '../wizard/case/keptCase'
import { hasBegun, type Session } from '../wizard/case/session'
import { createCaseRecords, readSession } from './caseRecords'
import { recover } from './recoverCases'
import { type Generation, generation as generationSchema, recall, stored, storedPrefix } from './storedVisit'

/** Cases that are kept and offered: tills are shared, and what was left long ago is of no more use. */
const most = 3
/** Key by which the durable storage remembers what was cleared last. */
const clearedKey = 'cleared'

/**
 * The cases on this device. Each is written by one visit at a time: who continues a case takes it over, and the visit that
 * had it writes no more to it.
 */
export interface KeptCases {
  /**
   * Takes up what an earlier form of the product, or a visit that was killed, has left; to be called first. True where it
   * had cleared everything, and that was lost.
   */
  load(): Promise<boolean>
  /** Whether something was found that could not be read, and was set aside. */
  wasSetAside(): boolean
  /** The latest first. */
  all(): KeptCase[]
  find(id: CaseId): Session | null
  /** Whether no other visit has taken the case over. */
  isOurs(id: CaseId): boolean
  newId(): CaseId
  /** Writes a case, and takes it over; false where the device does not keep it. */
  keep(kept: KeptCase): boolean
  forget(id: CaseId): void
  /** What this visit belongs to until everything is cleared. */
  generation(): Generation
  /** Whether another visit has cleared everything since this was last asked; this one belongs to what came then. */
  wasCleared(): boolean
  /** Takes everything of ours off this device. */
  clear(): void
}

type Outside = Pick<Platform, 'storage' | 'durable' | 'newName'>

export function createKeptCases({ storage, durable, newName }: Outside): KeptCases {
  const owner = newName()
  let setAside = false
  const onSetAside = () => {
    setAside = true
  }
  const records = createCaseRecords({ storage, durable }, onSetAside)
  const readGeneration = (): Generation =>
    recall(storage, stored.cleared, (value) => generationSchema.safeParse(value).data ?? null, onSetAside)
  let onDevice = readGeneration()
  let generation = onDevice

  const newId = (): CaseId => `case:${newName()}`
  const keep = ({ id, session }: KeptCase): boolean => {
    const kept = records.write(id, { session, owner, order: records.last() + 1, generation })
    for (const { id: other } of tooMany(records.all().filter((one) => one.id !== id))) records.forget(other)
    return kept
  }
  const clear = () => {
    durable.clear()
    // The quick storage may lose that it was cleared, with all that it then has again.
    durable.write(clearedKey, { generation })
    for (const key of storage.keys(storedPrefix)) if (key !== stored.cleared) storage.remove(key)
    generation = newName()
    storage.write(stored.cleared, generation)
    onDevice = readGeneration()
  }
  /** The one case of before there were several becomes one of them. */
  const takeUpEarlier = () => {
    const session = recall(storage, stored.case, readSession, onSetAside)
    if (session === null) return
    if (!hasBegun(session) || keep({ id: newId(), session })) storage.remove(stored.case)
  }
  return {
    load: async () => {
      const written = await durable.readAll()
      const wasLost = isMarkOf(generation, written.get(clearedKey))
      if (wasLost) clear()
      else recover(written, records, generation)
      takeUpEarlier()
      return wasLost
    },
    wasSetAside: () => setAside,
    all: () => records.all().map(({ id, session }) => ({ id, session })),
    find: (id) => records.read(id)?.session ?? null,
    isOurs: (id) => (records.read(id)?.owner ?? owner) === owner,
    newId,
    keep,
    forget: records.forget,
    generation: () => generation,
    wasCleared: () => {
      const now = readGeneration()
      if (now === onDevice) return false
      onDevice = now
      generation = now
      return true
    },
    clear,
  }
}

/** Of the other cases, those there is no room for: first those of which nothing was said but the message, then the oldest. */
function tooMany(others: readonly KeptCase[]): readonly KeptCase[] {
  const said = others.filter(({ session }) => !isOnlyPicked(session))
  const picked = others.filter(({ session }) => isOnlyPicked(session))
  return [...said, ...picked].slice(most - 1)
}

const isMarkOf = (generation: Generation, mark: unknown): boolean =>
  typeof mark === 'object' && mark !== null && 'generation' in mark && mark.generation === generation
