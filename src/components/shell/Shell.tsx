import clsx from 'clsx'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Known } from '../../knowledge/known'
import type { Market } from '../../knowledge/market'
import { frontOfMarket, ofMarket } from '../../knowledge/ofMarket'
import { hasBegun, marketOf, type Session } from '../../wizard/case/session'
import type { Walk } from '../../wizard/case/walk'
import { pageAt } from '../pages/pageAt'
import { elementOf, firstComponents, type Page, type PageTable, type Place } from '../pages/pages'
import layout from '../parts/layout.module.css'
import { NotLoaded } from '../parts/NotLoaded/NotLoaded'
import { Optional } from '../parts/Optional/Optional'
import { Phrases } from '../parts/Phrases/Phrases'
import { preferredMarket } from '../preferences'
import { AppProvider, type ShellValues } from '../useApp'
import { useRoom } from '../useRoom'
import { useWords } from '../words'
import { Bar } from './Bar'
import { Foot } from './Foot'
import { NoteLine } from './NoteLine'
import styles from './Shell.module.css'
import { type Before, StepChange } from './StepChange'
import { usePainted } from './usePainted'
import { usePressGuard } from './usePressGuard'
import { useWalkParts, type WalkParts } from './useWalkParts'

export interface Shown extends Pick<ShellValues, 'store' | 'preferences' | 'windows'> {
  pages: PageTable
  /** Fetches the whole base into the store; what became of it is said there. */
  learn: () => void
}

/** The frame around every page, and the page: a function of the person's place and of the case. */
export function Shell({ pages, learn, store, preferences, windows }: Shown) {
  const { t } = useWords()
  const { known, fetched } = useArrivals({ pages, learn, store })
  const session = useStore(store, (state) => state.session)
  const place = useStore(store, (state) => state.place)
  const preferred = useStore(preferences, preferredMarket)
  const market = hasBegun(session) ? marketOf(session) : preferred
  const later = fetched.state === 'here' ? fetched.part : null
  const whole = useWhole(known, later, session, market)
  const front = useFront(known, market)
  const page = pageAt(place, session.picked, whole?.walk ?? null)
  const beside = useRoom() === 'beside' && page !== null && 'caseBeside' in pages[page.page]
  const values = useMemo(
    () => ({ market, front, store, preferences, windows, whole, beside }),
    [market, front, store, preferences, windows, whole, beside],
  )
  const start = page?.page === 'start'
  const components = whole === null || later === null ? firstComponents(pages) : later.components
  const element = page === null ? null : elementOf(components, page)
  const error = known.state === 'failed' ? known.error : fetched.state === 'failed' ? fetched.error : null
  const screen = screenOf(page ?? place, whole?.walk ?? null)
  const frame = useRef<HTMLDivElement>(null)
  // A question that repeats looks the same, and is another one.
  usePressGuard(frame, element === null ? null : `${screen} ${session.observations.length}`)
  const wide = beside || (page !== null && 'wide' in pages[page.page])
  const printsItself = page !== null && 'printsItself' in pages[page.page]
  return (
    <AppProvider value={values}>
      {whole !== null && later !== null && !printsItself && (
        <Optional silent>
          <later.Sheet />
        </Optional>
      )}
      <div className={styles.frame} ref={frame}>
        <a className={styles.skip} href="#main">
          {t('ui:skip')}
        </a>
        <Bar start={start} wide={wide} />
        {later !== null && whole !== null && <later.MoneyBand start={start} wide={wide} />}
        <NoteLine />
        <div className={styles.columns}>
          <Main shown={screen} wide={wide && !beside} start={start}>
            {element ?? (error !== null && <PageNotLoaded error={error} />)}
          </Main>
          {beside && later !== null && (
            <Optional silent>
              <later.Beside />
            </Optional>
          )}
        </div>
        <Foot wide={wide} />
      </div>
    </AppProvider>
  )
}

/**
 * The base and the parts of a walk. They are fetched once the first screen is there, and worked in between presses, not
 * before them.
 */
function useArrivals({ pages, learn, store }: Pick<Shown, 'pages' | 'learn' | 'store'>) {
  const painted = usePainted()
  useEffect(() => {
    if (painted) learn()
  }, [learn, painted])
  const known = useDeferredValue(useStore(store, (state) => state.known))
  const fetched = useDeferredValue(useWalkParts(pages, painted))
  return { known, fetched }
}

/** What the start page needs of the base, for a market. */
const useFront = (known: Known, market: Market): ShellValues['front'] =>
  useMemo(
    () => (known.state === 'whole' ? ofMarket(known.knowledge, market) : frontOfMarket(known.front, market)),
    [known, market],
  )

/** The base of a market and the case as it stands; null while the base or the parts of a walk are under way. */
const useWhole = (
  known: Known,
  later: WalkParts | null,
  session: Session,
  market: Market,
): ShellValues['whole'] =>
  useMemo(() => {
    if (known.state !== 'whole' || later === null) return null
    const knowledge = ofMarket(known.knowledge, market)
    return { knowledge, walk: later.survey(knowledge, session) }
  }, [known, later, session, market])

/**
 * What tells one screen from another: a card for another reading of the message is another one, and a page on which
 * something was noted is the same.
 */
function screenOf(page: Page | Place, walk: Walk | null): string {
  if (page.page === 'unlisted') return page.page
  return JSON.stringify(page.page === 'card' ? { ...page, symptom: walk?.symptom ?? null } : page)
}

/** The page itself; nothing while it is under way. */
function Main({
  shown,
  start,
  wide,
  children,
}: {
  shown: string
  start: boolean
  /** Whether it takes the width of two columns. */
  wide: boolean
  children: ReactNode
}) {
  const main = useRef<HTMLElement>(null)
  const before = useRef<Before | null>(null)
  return (
    <main className={clsx(layout.page, wide && layout.wide, styles.main)} id="main" ref={main} tabIndex={-1}>
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
