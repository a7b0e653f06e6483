import { useCallback } from 'react'
import type { survey } from '../../wizard/case/walk'
import { loadComponents, type PageComponents, type PageTable } from '../pages/pages'
import { learnWords } from '../parts/Phrases/knownWords'
import { type Late, useLate } from '../useLate'
import { needWords } from '../words'
import type { Beside } from './Beside'
import type { MoneyBand } from './MoneyBand'
import type { Sheet } from './Sheet'

/** Parts that a walk takes besides the base: the reader of a case, what is shown of it, and the pages. */
export interface WalkParts {
  survey: typeof survey
  MoneyBand: typeof MoneyBand
  Sheet: typeof Sheet
  Beside: typeof Beside
  components: PageComponents
}

/**
 * Fetches the parts of a walk with their words once the first screen is there. Then at once and not only when they are
 * needed: what is broken may be the network this page came over.
 */
export function useWalkParts(pages: PageTable, painted: boolean): Late<WalkParts> {
  const load = useCallback(() => loadWalkParts(pages), [pages])
  return useLate(painted ? load : null)
}

async function loadWalkParts(pages: PageTable): Promise<WalkParts> {
  const [components, { survey }, { MoneyBand }, { Sheet }, { Beside }] = await Promise.all([
    loadComponents(pages),
    import('../../wizard/case/walk'),
    import('./MoneyBand'),
    import('./Sheet'),
    import('./Beside'),
    import('virtual:later-words').then(({ words }) => learnWords(words)),
    needWords('walk'),
  ])
  return { survey, MoneyBand, Sheet, Beside, components }
}
