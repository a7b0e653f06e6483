import type { CodeId } from '../schema'
import type { Code } from './schema'

export const codes: Readonly<Record<CodeId, Code>> = {}
