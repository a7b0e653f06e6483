import type { Base, Law } from '../../../src/authoring/laws/law'
import { readBase } from '../../../tools/cli/readBase'

/** A base that breaks one law, and what the law must find in it. */
export interface Broken {
  law: Law
  /** Completes the sentence "the law is broken by …". */
  by: string
  base: Base
  culprit: string
  what: RegExp
  /** File to open, where the finding names one. */
  file?: string
}

/** Our own base, which the examples spoil. */
export const whole: Base = readBase(0)
