import { exceptions } from '../../src/authoring/exceptions'
import type { Base } from '../../src/authoring/laws/law'
import { claimVerdicts } from '../../src/knowledge/claims/verdicts'
import { codes } from '../../src/knowledge/codes/book'
import { knowledge } from '../../src/knowledge/knowledge'
import { readTexts } from './readTexts'

/** Our own base with its texts, to be walked that often at random. */
export const readBase = (walks: number): Base => ({
  knowledge,
  codes,
  claims: claimVerdicts,
  exceptions,
  walks,
  ...readTexts(),
})
