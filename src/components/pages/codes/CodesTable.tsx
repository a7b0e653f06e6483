import clsx from 'clsx'
import { useState } from 'react'
import { type Code, codeClass, decider, scope } from '../../../knowledge/codes/schema'
import { type CodeBook, isSure, readingsOf, type ScopedReading } from '../../../wizard/case/code'
import { Button } from '../../parts/Button/Button'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { Plate } from '../../parts/Plate/Plate'
import { charactersOf } from '../../screenWords'
import type { TextKey } from '../../textKeys'
import { type ShellValues, useApp, useMarket, type Whole } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import styles from './CodesPage.module.css'

type Filter = 'scope' | 'decides' | 'class'

/** Options of each filter, with the words for them. */
const filters: Readonly<Record<Filter, readonly { option: string; words: TextKey }[]>> = {
  scope: scope.options.map((option) => ({ option, words: `code:book.scope.${option}` })),
  decides: decider.options.map((option) => ({ option, words: `code:book.decider.${option}` })),
  class: codeClass.options.map((option) => ({ option, words: `code:book.class.${option}` })),
}

const filterNames: readonly Filter[] = ['scope', 'decides', 'class']
/** A machine from elsewhere has one table, and its classes are nobody's there. */
const filtersAbroad: readonly Filter[] = ['decides']

/** The codes looked for: how they begin, and an option of each filter; empty where all are. */
type Chosen = Record<Filter | 'begins', string>
const everything: Chosen = { begins: '', scope: '', decides: '', class: '' }

/** The table of codes with its filters. Each row opens the walk of its code. */
export function CodesTable({ book }: { book: CodeBook }) {
  const app = useApp()
  const { t } = useWords()
  const [chosen, setChosen] = useState<Chosen>(everything)
  const rows = rowsOf(app, book, chosen)
  return (
    <>
      <p className={clsx(layout.lede, layout.text)}>{t('code:book.page.lede')}</p>
      <p className={layout.text}>{t('code:book.page.number')}</p>
      <Filters chosen={chosen} choose={(change) => setChosen({ ...chosen, ...change })} />
      <p className={layout.quiet} role="status">
        {rows.length === 0 ? t('code:book.page.none') : t('code:book.page.shown', { count: rows.length })}
      </p>
      <ul className={styles.rows}>
        {rows.map(({ code, readings }) => (
          <li key={code.id}>
            <Row id={code.id} readings={readings} />
          </li>
        ))}
      </ul>
      <p className={clsx(layout.text, layout.above)}>{t('code:book.page.notCodes')}</p>
      <p className={clsx(layout.links, layout.noPrint)}>
        <Button kind="link" onClick={app.windows.print}>
          <Icon name="print" size="s" />
          {t('code:book.page.print')}
        </Button>
      </p>
    </>
  )
}

/** The codes that fit what was chosen, each with the meanings that do. */
function rowsOf(
  { knowledge, market }: Pick<Whole & ShellValues, 'knowledge' | 'market'>,
  book: CodeBook,
  chosen: Chosen,
): { code: Code; readings: ScopedReading[] }[] {
  const wanted = chosen.begins.normalize('NFKC').trim().toUpperCase()
  return Object.values(book)
    .filter(({ id }) => charactersOf(id).startsWith(wanted))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((code) => {
      const readings = readingsOf(knowledge, market, code).filter((reading) => fits(reading, chosen))
      return readings.length === 0 ? [] : [{ code, readings }]
    })
}

const fits = (reading: ScopedReading, chosen: Chosen): boolean =>
  (chosen.scope === '' || reading.scope === chosen.scope) &&
  (chosen.decides === '' || reading.decides.some((who) => who === chosen.decides)) &&
  (chosen.class === '' || reading.class === chosen.class)

function Filters({ chosen, choose }: { chosen: Chosen; choose: (change: Partial<Chosen>) => void }) {
  const { t } = useWords()
  const shownFilters = useMarket() === 'abroad' ? filtersAbroad : filterNames
  return (
    <div className={clsx(styles.filters, layout.noPrint)}>
      <label>
        <span>{t('code:book.page.begins')}</span>
        <input
          className={layout.field}
          type="search"
          autoComplete="off"
          maxLength={2}
          value={chosen.begins}
          onChange={(event) => choose({ begins: event.target.value })}
        />
      </label>
      {shownFilters.map((name) => (
        <label key={name}>
          <span>{t(`code:book.page.${name}`)}</span>
          <select
            className={layout.field}
            value={chosen[name]}
            onChange={(event) => choose({ [name]: event.target.value })}
          >
            <option value="">{t('code:book.page.any')}</option>
            {filters[name].map(({ option, words }) => (
              <option key={option} value={option}>
                {t(words)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}

function Row({ id, readings }: { id: keyof CodeBook; readings: readonly ScopedReading[] }) {
  const { choose } = useMoves()
  const { t } = useWords()
  const mainland = useMarket() === 'mainland'
  const characters = charactersOf(id)
  return (
    <article className={styles.row} aria-label={t('ui:code.named', { code: characters })}>
      <div className={styles.head}>
        <Plate text={characters} lang="zh-CN" code />
        <Button kind="link" className={layout.noPrint} onClick={() => choose(id)}>
          {t('code:book.start', { code: characters })}
          <Icon name="next" size="s" />
        </Button>
      </div>
      <ul>
        {readings.map((reading) => (
          <li className={styles.reading} key={reading.scope}>
            {mainland && (
              <p>
                <b>{t(`code:book.scope.${reading.scope}`)}</b>
              </p>
            )}
            {/* A meaning that is not sure enough comes after the advice. */}
            {!isSure(reading) && <p>{t('code:book.varies', { code: characters })}</p>}
            <p>{t(`${id}.${reading.scope}.meaning`)}</p>
            <p>{t(`${id}.${reading.scope}.action`)}</p>
            <p className={layout.quiet}>
              {[
                reading.decides.map((who) => t(`code:book.short.${who}`)).join(t('code:book.or')) ||
                  t('code:book.decider.nobody'),
                ...(mainland ? [t(`code:book.class.${reading.class}`)] : []),
                t(`code:book.confidence.${reading.confidence}`),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </article>
  )
}
