import type { ClaimVerdicts } from '../../knowledge/claims/schema'
import type { Code } from '../../knowledge/codes/schema'
import type { Knowledge } from '../../knowledge/schema'
import type { Exceptions } from '../exceptions'
import type { Texts } from '../texts'

/** Everything that people write, which the laws look at together. */
export interface Base {
  knowledge: Knowledge
  codes: Readonly<Record<string, Code>>
  claims: ClaimVerdicts
  texts: Texts
  /** Findings of the reader of the texts; a file that cannot be read counts as empty. */
  unreadable: readonly Finding[]
  exceptions: Exceptions
  /** Number of random walks of each message. */
  walks: number
}

/** Something that breaks a law: which entry, what about it, and the file to open where that is not the entry's own. */
export interface Finding {
  culprit: string
  what: string
  file?: string
}

/** A law that the base must keep. An empty list of findings is the proof that it does. */
export interface Law {
  /** Name of its file. */
  name: string
  /** The law in one sentence, as the documentation shows it. */
  says: string
  /** Advice for whoever breaks it. */
  mend: string
  find(base: Base): Finding[]
}
