import * as z from 'zod/mini'
import { isJustPicked, type Session } from './session'

/** Name of a case on the device that keeps it. It is in no link: elsewhere the case begins anew. */
export const caseId = z.templateLiteral(['case:', z.string().check(z.regex(/^[a-z0-9]+$/))])
export type CaseId = z.infer<typeof caseId>

/** A case as a device keeps it. */
export interface KeptCase {
  id: CaseId
  session: Session
}

/** Whether a case holds no more than the message that was picked: who was shown its card may have looked, and no more. */
export const isOnlyPicked = (session: Session): boolean =>
  session.earlier.length === 0 && isJustPicked(session)
