import { caseId } from '../wizard/case/keptCase'
import { type CaseRecords, readRecord } from './caseRecords'
import type { Generation } from './storedVisit'

/**
 * Takes up what was written durably and the quick storage lost, because the browser was killed: what was written later
 * than anything the quick one knows of. What it should have and has not was forgotten.
 */
export function recover(
  written: ReadonlyMap<string, unknown>,
  records: CaseRecords,
  generation: Generation,
): void {
  // Before anything is taken up: that raises it.
  const last = records.last()
  for (const [key, value] of written) {
    const id = caseId.safeParse(key).data
    if (id === undefined) continue
    const record = readRecord(value)
    const quick = records.read(id)
    const isLost =
      record !== null && record.generation === generation && record.order > (quick?.order ?? last)
    if (isLost) records.write(id, record)
    else if (quick === null) records.forget(id)
  }
}
