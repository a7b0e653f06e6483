import type { ReactNode } from 'react'
import type { ReadCode } from '../../../wizard/case/caseCode'
import { typedCode } from '../../../wizard/case/typedCaseCode'
import { loadCaseCode } from '../../parts/CaseCode/loadCaseCode'
import { useShell, useWalkStore } from '../../useApp'
import { useLate } from '../../useLate'

const loadTakingIn = async () => {
  const [reading, { TakeIn }] = await Promise.all([loadCaseCode(), import('./TakeIn')])
  return { ...reading, TakeIn }
}

/**
 * What a typed text is as a case code. `misread`: its digits do not fit together, so that it is none, or was read or typed
 * wrong.
 */
export type TypedCode =
  | { is: 'none' | 'misread' }
  | { is: 'not-loaded'; error: unknown }
  | { is: 'code'; read: ReadCode; TakeIn: (props: { read: ReadCode }) => ReactNode }

/** Reads a typed case code; while what reads it is not there yet, it is none. */
export function useCaseCode(typed: string): TypedCode {
  const { whole } = useShell()
  const known = useWalkStore((state) => state.known)
  const code = typedCode(typed)
  const late = useLate(code === null ? null : loadTakingIn)
  if (code === null || whole === null || known.state !== 'whole' || late.state === 'loading')
    return { is: 'none' }
  if (late.state === 'failed') return { is: 'not-loaded', error: late.error }
  const { readCaseCode, numbers, TakeIn } = late.part
  const read = readCaseCode(code, numbers, known.knowledge)
  return read === null ? { is: 'misread' } : { is: 'code', read, TakeIn }
}
