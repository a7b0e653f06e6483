import './tokens.css'
import './page.css'
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Knowledge } from '../../knowledge/schema'
import type { Session } from '../../wizard/case/session'
import type { Place } from '../../wizard/case/store'
import { survey, type Walk } from '../../wizard/case/walk'
import { useFetched } from '../fetched'
import { StartPage } from '../pages/start/StartPage'
import parts from '../parts/parts.module.css'
import { screenWords } from '../screenWords'
import { AppProvider, type AppValues, useApp } from '../useApp'
import { needWords, useWords } from '../words'
import styles from './App.module.css'
import { Bar } from './Bar'
import { Foot } from './Foot'
import { MoneyBand } from './MoneyBand'
import { NoteLine } from './NoteLine'
import type { WalkPlace } from './WalkPage'

interface Opened extends Omit<AppValues, 'walk'> {
  /** Fetches the whole base; until it is there `knowledge` need only name the messages. */
  loadKnowledge: () => Promise<Knowledge>
}

/** The screen is a function of where the person stands and of the case. */
export function App({ knowledge: known, loadKnowledge, store, preferences, windows }: Opened) {
  const { t } = useWords()
  const session = useStore(store, (state) => state.session)
  const place = useStore(store, (state) => state.place)
  const later = useWalkPages(loadKnowledge)
  const knowledge = later === null || later === 'failed' ? known : later.knowledge
  const walk = useMemo(() => survey(knowledge, session), [knowledge, session])
  const guide = useMemo(
    () => ({ knowledge, store, preferences, windows, walk }),
    [knowledge, store, preferences, windows, walk],
  )
  const page = pageOf(place, walk)
  const shown = JSON.stringify(page)
  const main = useRef<HTMLElement>(null)
  const before = useRef<Shown | null>(null)
  const start = page.at === 'start'
  return (
    <AppProvider value={guide}>
      {/* What is there to be looked up prints as it stands; every other page prints the case. */}
      {later !== null && later !== 'failed' && page.at !== 'codes' && page.at !== 'guides' && <later.Sheet />}
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
            {page.at === 'start' ? (
              <StartPage />
            ) : later === 'failed' ? (
              <NotLoaded />
            ) : (
              later !== null && <later.WalkPage page={page} />
            )}
            {(start || later !== null) && <StepChange main={main} before={before} page={page} />}
          </div>
        </main>
        <Foot wide={start} />
      </div>
    </AppProvider>
  )
}

/** What stood on screen, and the case that Back had led away from by then. */
interface Shown {
  shown: string
  left: Session | null
}

/**
 * After a step change: title and language of the document, focus on the new heading and the top of the page. Back leads
 * to what was chosen there. Nothing here can move the page around a frame.
 */
function StepChange({
  main,
  before,
  page,
}: {
  main: RefObject<HTMLElement | null>
  before: RefObject<Shown | null>
  page: Page
}) {
  const { knowledge, walk, store } = useApp()
  const words = useWords()
  const shown = JSON.stringify(page)
  const { picked } = walk.session
  useEffect(() => {
    const heading = main.current?.querySelector('h1')
    const name = heading?.textContent ?? ''
    const { t, language } = words
    const screen = screenWords(words, knowledge, picked)
    document.documentElement.lang = language
    document.title =
      page.at === 'start' || screen === ''
        ? t('ui:titlePlain', { page: name })
        : t('ui:titleOf', { page: name, case: screen })
    const { left } = store.getState()
    if (before.current !== null && before.current.shown !== shown) {
      const cameBack = left !== before.current.left
      const chosen = cameBack ? main.current?.querySelector<HTMLElement>('[data-earlier]') : null
      const target = chosen ?? heading
      target?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
      const below = (chosen?.getBoundingClientRect().bottom ?? 0) - window.innerHeight
      if (below > 0) window.scrollTo(0, below)
    }
    before.current = { shown, left }
  }, [main, before, shown, page.at, picked, knowledge, store, words])
  return null
}

/** The rest of the page could not be fetched: said plainly, with the one thing to do about it. */
function NotLoaded() {
  const { windows } = useApp()
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('ui:notLoaded.title')}</h1>
      <p className={parts.lede}>{t('ui:notLoaded.lede')}</p>
      <button
        className={`${parts.button} ${parts.main} ${parts.above}`}
        type="button"
        onClick={windows.reload}
      >
        {t('ui:notLoaded.again')}
      </button>
    </>
  )
}

/**
 * The pages of a walk, their words and what is known come once the first screen stands. They are fetched at once and
 * not only when they are needed: what is broken may be the network this page came over.
 */
function useWalkPages(loadKnowledge: () => Promise<Knowledge>) {
  const load = useCallback(async () => {
    const [{ WalkPage, Sheet }, knowledge] = await Promise.all([
      import('./WalkPage'),
      loadKnowledge(),
      needWords('walk'),
    ])
    return { WalkPage, Sheet, knowledge }
  }, [loadKnowledge])
  return useFetched(load)
}

type Page = { at: 'start' } | WalkPlace

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
