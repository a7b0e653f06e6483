import { distinctNames } from './distinctNames'
import { everyLanguage } from './everyLanguage'
import type { Base, Finding, Law } from './law'
import { readableTexts } from './readableTexts'
import { requiredTexts } from './requiredTexts'
import { sameValues } from './sameValues'
import { searchWords } from './searchWords'
import { shortTexts } from './shortTexts'
import { strayTexts } from './strayTexts'
import { textFiles } from './textFiles'
import { textStyle } from './textStyle'

interface Chapter {
  laws: readonly Law[]
  /** Laws that must hold before these can be asked. */
  after: readonly Law[]
}

const chapters: readonly Chapter[] = [
  { laws: [readableTexts], after: [] },
  {
    laws: [
      textFiles,
      requiredTexts,
      strayTexts,
      everyLanguage,
      sameValues,
      searchWords,
      distinctNames,
      shortTexts,
      textStyle,
    ],
    // Of a file that cannot be read every text would be missing.
    after: [readableTexts],
  },
]

/** Every law, in reading order. */
export const laws: readonly Law[] = chapters.flatMap((chapter) => chapter.laws)

/** Everything that breaks a law. A law is left unasked while one that it counts on is broken or unasked itself. */
export function findAll(base: Base): { findings: Finding[]; unasked: Law[] } {
  const findings: Finding[] = []
  const broken = new Set<Law>()
  const unasked: Law[] = []
  for (const { laws: ofChapter, after } of chapters)
    for (const law of ofChapter) {
      const waits = after.some((one) => broken.has(one))
      const found = waits ? [] : law.find(base)
      findings.push(...found)
      if (waits) unasked.push(law)
      if (waits || found.length > 0) broken.add(law)
    }
  return { findings, unasked }
}
