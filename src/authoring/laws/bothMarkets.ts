import { type Market, market as markets } from '../../knowledge/market'
import { ofMarket } from '../../knowledge/ofMarket'
import type { Knowledge } from '../../knowledge/schema'
import { tellingAnswers } from '../../knowledge/silence'
import { type Exceptions, unneeded } from '../exceptions'
import { kinds } from '../kinds'
import type { Base, Finding, Law } from './law'
import { namesExist } from './namesExist'
import { oneFactOnce } from './oneFactOnce'
import { openConditions } from './openConditions'
import { preconditions } from './preconditions'
import { recognised } from './recognised'
import { sharedScreens } from './sharedScreens'
import { treatedCauses } from './treatedCauses'
import { umbrellas } from './umbrellas'

/** Laws that hold of what people walk on; the others are about how an entry is written, which is one for all markets. */
const ofWalks: readonly Law[] = [
  namesExist,
  umbrellas,
  openConditions,
  treatedCauses,
  sharedScreens,
  recognised,
  oneFactOnce,
  preconditions,
]

export const bothMarkets = {
  name: 'bothMarkets',
  says: 'What holds of the whole base holds of the base of each market, and a message there has words on its screen, and a question a choice.',
  mend: 'Mark the entry with `only` as well, or give the other market one of its own.',
  find: (base: Base) =>
    markets.options
      .filter((market) => leavesOut(base.knowledge, market))
      .flatMap((market) => {
        const { behind, behindIn, misread, misreadIn } = base.exceptions
        const exceptions = {
          ...base.exceptions,
          behind: [...behind, ...behindIn[market]],
          misread: [...misread, ...misreadIn[market]],
        }
        const unneededHere = unneededOf(behindIn[market], misreadIn[market])
        const there = { ...base, exceptions, knowledge: ofMarket(base.knowledge, market) }
        return [...ofWalks.flatMap((law) => law.find(there)), ...tooLittle(there.knowledge)]
          .filter(({ culprit, file }) => file !== exceptionsFile || unneededHere.includes(culprit))
          .map(({ what, ...finding }): Finding => ({ ...finding, what: `${market}: ${what}` }))
      }),
} satisfies Law

/** What is declared for the whole base may not be needed in every market. */
const exceptionsFile = 'src/authoring/exceptions.ts'

/** How it is said of each exception for one market that it is not needed. */
const unneededOf = (behind: Exceptions['behind'], misread: Exceptions['misread']): string[] => [
  ...behind.flatMap(({ cause, others }) => others.map((other) => unneeded('behind', [cause, other]).culprit)),
  ...misread.flatMap(({ question, hides }) =>
    hides.map((cause) => unneeded('misread', [question, cause]).culprit),
  ),
]

/** Whether a market lacks anything; the base of one that does not is the whole, and was looked at. */
const leavesOut = (knowledge: Knowledge, market: Market): boolean =>
  kinds.some((kind) =>
    Object.values(knowledge[kind]).some((entry) => 'only' in entry && entry.only !== market),
  )

const tooLittle = ({ symptoms, questions }: Knowledge): Finding[] => [
  ...Object.values(symptoms)
    .filter(({ screens }) => screens.length === 0)
    .map(({ id }) => ({ culprit: id, what: 'has no words that a machine shows there' })),
  ...Object.values(questions)
    .filter((question) => tellingAnswers(question).length < 2)
    .map(({ id }) => ({ culprit: id, what: 'has fewer than two answers there' })),
]
