import clsx from 'clsx'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { frontOfMarket, ofMarket } from '../../knowledge/ofMarket'
import { hasBegun, marketOf } from '../../wizard/case/session'
import type { Walk } from '../../wizard/case/walk'
import { pageAt } from '../pages/pageAt'
import { elementOf, firstComponents, type Page, type PageTable, type Place } from '../pages/pages'
import layout from '../parts/layout.module.css'
import { NotLoaded } from '../parts/NotLoaded/NotLoaded'
import { Optional } from '../parts/Optional/Optional'
import { Phrases } from '../parts/Phrases/Phrases'
import { preferredMarket } from '../preferences'
import { AppProvider, type ShellValues } from '../useApp'
import { useWords } from '../words'
import { Bar } from './Bar'
import { Foot } from './Foot'
import { NoteLine } from './NoteLine'
import styles from './Shell.module.css'
import { type Before, StepChange } from './StepChange'
import { useWalkParts } from './useWalkParts'

export interface Shown extends Pick<ShellValues, 'store' | 'preferences' | 'windows'> {
  pages: PageTable
  /** Fetches the whole base into the store; what became of it is said there. */
  learn: () => void
}

/** The frame around every page, and the page: a function of the person's place and of the case. */
export function Shell({ pages, learn, store, preferences, windows }: Shown) {
  const { t } = useWords()
  const known = useStore(store, (state) => state.known)
  const session = useStore(store, (state) => state.session)
  const place = useStore(store, (state) => state.place)
  const preferred = useStore(preferences, preferredMarket)
  const market = hasBegun(session) ? marketOf(session) : preferred
  // Not before the first screen is there, and at once then: what is broken may be the network this page came over.
  useEffect(() => {
    learn()
  }, [learn])
  const fetched = useWalkParts(pages)
  const later = fetched.state === 'here' ? fetched.part : null
  const whole = useMemo(() => {
    if (known.state !== 'whole' || later === null) return null
    const knowledge = ofMarket(known.knowledge, market)
    return { knowledge, walk: later.survey(knowledge, session) }
  }, [known, later, session, market])
  const front =
    known.state === 'whole' ? ofMarket(known.knowledge, market) : frontOfMarket(known.front, market)
  const values = useMemo(
    () => ({ market, front, store, preferences, windows, whole }),
    [market, front, store, preferences, windows, whole],
  )
  const page = pageAt(place, session.picked, whole?.walk ?? null)
  const start = page?.page === 'start'
  const components = whole === null || later === null ? firstComponents(pages) : later.components
  const element = page === null ? null : elementOf(components, page)
  const error = known.state === 'failed' ? known.error : fetched.state === 'failed' ? fetched.error : null
  const printsItself = page !== null && 'printsItself' in pages[page.page]
  return (
    <AppProvider value={values}>
      {whole !== null && later !== null && !printsItself && (
        <Optional silent>
          <later.Sheet />
        </Optional>
      )}
      <div className={styles.frame}>
        <a className={styles.skip} href="#main">
          {t('ui:skip')}
        </a>
        <Bar start={start} />
        {later !== null && whole !== null && <later.MoneyBand start={start} />}
        <NoteLine />
        <Main shown={screenOf(page ?? place, whole?.walk ?? null)} start={start}>
          {element ?? (error !== null && <PageNotLoaded error={error} />)}
        </Main>
        <Foot wide={start} />
      </div>
    </AppProvider>
  )
}

/** What tells one screen from another: a card for another reading of the message is another one. */
const screenOf = (page: Page | Place, walk: Walk | null): string =>
  JSON.stringify(page.page === 'card' ? { ...page, symptom: walk?.symptom ?? null } : page)

/** The page itself; nothing while it is under way. */
function Main({ shown, start, children }: { shown: string; start: boolean; children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  const before = useRef<Before | null>(null)
  return (
    <main className={clsx(layout.page, start && layout.wide, styles.main)} id="main" ref={main} tabIndex={-1}>
      <div key={shown} className={styles.fade}>
        {children}
        {children !== false && <StepChange main={main} before={before} shown={shown} start={start} />}
      </div>
    </main>
  )
}

/** The rest of the page did not arrive: said plainly, with the one thing to do about it. */
function PageNotLoaded({ error }: { error: unknown }) {
  const { t } = useWords()
  return (
    <NotLoaded error={error} wholePage>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:notLoaded.title')} />
      </h1>
      <p className={layout.lede}>{t('ui:notLoaded.lede')}</p>
    </NotLoaded>
  )
}
