import '../tokens.css'
import '../page.css'
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../../i18n'
import type { Place } from '../../wizard/store'
import { survey, type Walk } from '../../wizard/walk'
import { ActionPage } from '../ActionPage/ActionPage'
import { Bar } from '../Bar/Bar'
import { Foot } from '../Foot/Foot'
import { type Guide, GuideProvider } from '../guide'
import { HelpPage } from '../HelpPage/HelpPage'
import { KeepSellingPage } from '../KeepSellingPage/KeepSellingPage'
import { MoneyBand } from '../MoneyBand/MoneyBand'
import { NoteLine } from '../Note/NoteLine'
import parts from '../parts.module.css'
import { QuestionPage } from '../QuestionPage/QuestionPage'
import { ResultPage } from '../ResultPage/ResultPage'
import { SettingsPage } from '../SettingsPage/SettingsPage'
import { Sheet } from '../Sheet/Sheet'
import { SolvedPage } from '../SolvedPage/SolvedPage'
import { StartPage } from '../StartPage/StartPage'
import { TravelPage } from '../TravelPage/TravelPage'
import styles from './App.module.css'

/** The screen is a function of where the person stands and of the case. */
export function App({ knowledge, store, preferences, windows }: Omit<Guide, 'walk'>) {
  const { t, language } = useWords()
  const session = useStore(store, (state) => state.session)
  const place = useStore(store, (state) => state.place)
  const walk = useMemo(() => survey(knowledge, session), [knowledge, session])
  const guide = useMemo(
    () => ({ knowledge, store, preferences, windows, walk }),
    [knowledge, store, preferences, windows, walk],
  )
  const page = pageOf(place, walk)
  const shown = JSON.stringify(page)
  const main = useRef<HTMLElement>(null)
  const before = useRef<string | null>(null)

  useEffect(() => {
    const heading = main.current?.querySelector('h1')
    const name = heading?.textContent ?? ''
    const screen =
      session.symptom === null ? undefined : knowledge.symptoms[session.symptom]?.screens[0]?.text
    document.documentElement.lang = language
    document.title =
      page.at === 'start' || screen === undefined
        ? t('ui:titlePlain', { page: name })
        : t('ui:titleOf', { page: name, case: screen })
    if (before.current !== null && before.current !== shown) {
      heading?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    before.current = shown
  }, [shown, page.at, session.symptom, knowledge, t, language])

  const start = page.at === 'start'
  return (
    <GuideProvider value={guide}>
      <Sheet />
      <div className={styles.frame}>
        <a className={styles.skip} href="#main">
          {t('ui:skip')}
        </a>
        <Bar start={start} />
        {walk.symptom !== null && !start && <MoneyBand />}
        <NoteLine />
        <main
          className={`${parts.page} ${start ? parts.wide : ''} ${styles.main}`}
          id="main"
          ref={main}
          tabIndex={-1}
        >
          <div key={shown} className={styles.fade}>
            <Page page={page} />
          </div>
        </main>
        <Foot wide={start} />
      </div>
    </GuideProvider>
  )
}

type Page =
  | Exclude<Place, { at: 'step' }>
  | {
      at: 'solved'
      remedy: Extract<Walk['step'], { kind: 'solved' }>['remedy']
      how: 'repaired' | 'worked-around'
    }

/** The page that a place stands for: at the step, the walk decides. */
function pageOf(place: Place, { step, symptom }: Walk): Page {
  if (place.at !== 'step') {
    const needsCase = place.at === 'question' || place.at === 'remedy' || place.at === 'result'
    return needsCase && symptom === null ? { at: 'start' } : place
  }
  switch (step.kind) {
    case 'choose-symptom':
      return { at: 'start' }
    case 'ask':
      return { at: 'question', question: step.question }
    case 'try':
      return { at: 'remedy', remedy: step.remedy }
    case 'solved':
      return { at: 'solved', remedy: step.remedy, how: step.how }
    case 'hand-over':
      return { at: 'result' }
    default:
      return step satisfies never
  }
}

function Page({ page }: { page: Page }) {
  switch (page.at) {
    case 'start':
      return <StartPage />
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
    case 'help':
      return <HelpPage />
    case 'settings':
      return <SettingsPage />
    default:
      return page satisfies never
  }
}
