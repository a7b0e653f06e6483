import type { Place } from '../../wizard/case/store'
import type { Walk } from '../../wizard/case/walk'
import { ActionPage } from '../pages/action/ActionPage'
import { CodesPage } from '../pages/codes/CodesPage'
import { GuidesPage } from '../pages/guides/GuidesPage'
import { HelpPage } from '../pages/help/HelpPage'
import { KeepSellingPage } from '../pages/keepSelling/KeepSellingPage'
import { QuestionPage } from '../pages/question/QuestionPage'
import { ResultPage } from '../pages/result/ResultPage'
import { SettingsPage } from '../pages/settings/SettingsPage'
import { SolvedPage } from '../pages/solved/SolvedPage'
import { TravelPage } from '../pages/travel/TravelPage'
import { UnlistedPage } from '../pages/unlisted/UnlistedPage'

export { Sheet } from './Sheet'

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
