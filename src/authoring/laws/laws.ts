import { bothMarkets } from './bothMarkets'
import { cardAgain } from './cardAgain'
import { carriedClaims } from './carriedClaims'
import { citedFacts } from './citedFacts'
import { claimNames } from './claimNames'
import { claimReasons } from './claimReasons'
import { claimTexts } from './claimTexts'
import { codeMoney } from './codeMoney'
import { codesInBook } from './codesInBook'
import { codesLead } from './codesLead'
import { codeTables } from './codeTables'
import { codeTexts } from './codeTexts'
import { defaultRows } from './defaultRows'
import { definiteFacts } from './definiteFacts'
import { distinctNames } from './distinctNames'
import { everyLanguage } from './everyLanguage'
import { finalActs } from './finalActs'
import { fittingActs } from './fittingActs'
import { hostAnswers } from './hostAnswers'
import { judgedOnce } from './judgedOnce'
import { keptKeys } from './keptKeys'
import { keptVoids } from './keptVoids'
import type { Base, Finding, Law } from './law'
import { marketRules } from './marketRules'
import { marketTexts } from './marketTexts'
import { movedMoney } from './movedMoney'
import { namesExist } from './namesExist'
import { oneFactOnce } from './oneFactOnce'
import { openConditions } from './openConditions'
import { pluralForms } from './pluralForms'
import { preconditions } from './preconditions'
import { readableTexts } from './readableTexts'
import { readingsAbroad } from './readingsAbroad'
import { recognised } from './recognised'
import { requestedDoer } from './requestedDoer'
import { requiredTexts } from './requiredTexts'
import { safeActs } from './safeActs'
import { saidInCalls } from './saidInCalls'
import { saidOnce } from './saidOnce'
import { saidPreventions } from './saidPreventions'
import { sameValues } from './sameValues'
import { searchWords } from './searchWords'
import { sharedScreens } from './sharedScreens'
import { sharedSteps } from './sharedSteps'
import { shortTexts } from './shortTexts'
import { shownTexts } from './shownTexts'
import { stopCards } from './stopCards'
import { strayTexts } from './strayTexts'
import { textFiles } from './textFiles'
import { textStyle } from './textStyle'
import { treatedCauses } from './treatedCauses'
import { umbrellas } from './umbrellas'
import { uninformedCall } from './uninformedCall'
import { unsentSales } from './unsentSales'
import { usedEntries } from './usedEntries'
import { weakCodes } from './weakCodes'
import { wellFormed } from './wellFormed'
import { wellFormedClaims } from './wellFormedClaims'
import { wellFormedCodes } from './wellFormedCodes'
import { writtenOrder } from './writtenOrder'

interface Chapter {
  laws: readonly Law[]
  /** Laws that must hold before these can be asked. */
  after: readonly Law[]
}

const entries: readonly Law[] = [
  namesExist,
  umbrellas,
  usedEntries,
  openConditions,
  defaultRows,
  writtenOrder,
  treatedCauses,
  fittingActs,
  hostAnswers,
  requestedDoer,
  uninformedCall,
  unsentSales,
  keptKeys,
  movedMoney,
  cardAgain,
  finalActs,
  safeActs,
  keptVoids,
  stopCards,
  sharedScreens,
  citedFacts,
  marketRules,
  readingsAbroad,
  codeTables,
  codesLead,
]

const chapters: readonly Chapter[] = [
  { laws: [wellFormed], after: [] },
  { laws: entries, after: [wellFormed] },
  // The engine counts on the laws of the entries.
  { laws: [recognised, oneFactOnce, preconditions], after: entries },
  { laws: [bothMarkets], after: [...entries, recognised, oneFactOnce, preconditions] },
  { laws: [readableTexts], after: [] },
  {
    laws: [
      textFiles,
      requiredTexts,
      strayTexts,
      shownTexts,
      saidInCalls,
      everyLanguage,
      marketTexts,
      pluralForms,
      sameValues,
      searchWords,
      distinctNames,
      sharedSteps,
      saidOnce,
      shortTexts,
      textStyle,
      definiteFacts,
    ],
    // Of a file that cannot be read every text would be missing.
    after: [wellFormed, readableTexts],
  },
  { laws: [wellFormedCodes], after: [] },
  { laws: [codesInBook, codeMoney, weakCodes], after: [wellFormed, wellFormedCodes] },
  { laws: [codeTexts], after: [wellFormedCodes, readableTexts] },
  { laws: [wellFormedClaims], after: [] },
  { laws: [claimNames, judgedOnce, carriedClaims, claimReasons], after: [wellFormed, wellFormedClaims] },
  { laws: [saidPreventions, claimTexts], after: [wellFormedClaims, readableTexts] },
]

/** Every law, in reading order. */
export const laws: readonly Law[] = chapters.flatMap((chapter) => chapter.laws)

/** A finding with the law that it breaks. */
export interface Found extends Finding {
  law: string
}

/** Everything that breaks a law. A law is left unasked while one that it counts on is broken or unasked itself. */
export function findAll(base: Base): { findings: Found[]; unasked: Law[] } {
  const findings: Found[] = []
  const broken = new Set<Law>()
  const unasked: Law[] = []
  for (const { laws: ofChapter, after } of chapters)
    for (const law of ofChapter) {
      const waits = after.some((one) => broken.has(one))
      const found = waits ? [] : law.find(base)
      findings.push(...found.map((one) => ({ ...one, law: law.name })))
      if (waits) unasked.push(law)
      if (waits || found.length > 0) broken.add(law)
    }
  return { findings, unasked }
}
