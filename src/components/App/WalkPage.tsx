import type { Place } from '../../wizard/store'
import type { Walk } from '../../wizard/walk'
import { ActionPage } from '../ActionPage/ActionPage'
import { CodesPage } from '../CodesPage/CodesPage'
import { GuidesPage } from '../GuidesPage/GuidesPage'
import { HelpPage } from '../HelpPage/HelpPage'
import { KeepSellingPage } from '../KeepSellingPage/KeepSellingPage'
import { QuestionPage } from '../QuestionPage/QuestionPage'
import { ResultPage } from '../ResultPage/ResultPage'
import { SettingsPage } from '../SettingsPage/SettingsPage'
import { SolvedPage } from '../SolvedPage/SolvedPage'
import { TravelPage } from '../TravelPage/TravelPage'
import { UnlistedPage } from '../UnlistedPage/UnlistedPage'

export { Sheet } from '../Sheet/Sheet'

/** Where a person can stand once the first screen is left. */
export type WalkPlace =
  | Exclude<Place, { at: 'step' | 'start' }>
  | {
      at: 'solved'
      remedy: Extract<Walk['step'], { kind: 'solved' }>['remedy']
      how: 'repaired' | 'worked-around'
    }

/** Every page but the first. */
export function WalkPage({ page }: { page: WalkPlace }) {
  switch (page.at) {
    case 'question':
      return <QuestionPage id={page.question} />
    case 'remedy':
      return <ActionPage id={page.remedy} />
    case 'result':
      return <ResultPage />
    case 'solved':
      return <SolvedPage remedy={page.remedy} how={page.how} />
    case 'keep-selling':
      return <KeepSellingPage />
    case 'travel':
      return <TravelPage />
    case 'codes':
      return <CodesPage />
    case 'unlisted':
      return <UnlistedPage />
    case 'help':
      return <HelpPage />
    case 'guides':
      return <GuidesPage symptom={page.symptom} />
    case 'settings':
      return <SettingsPage />
    default:
      return page satisfies never
  }
}
