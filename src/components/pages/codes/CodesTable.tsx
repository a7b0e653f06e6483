import { useState } from 'react'
import { codeClass, decider, scope } from '../../../knowledge/codes/schema'
import { type CodeBook, readingsOf, type ScopedReading } from '../../parts/Codes/codeBook'
import { Icon } from '../../parts/Icon/Icon'
import { Plate } from '../../parts/Plate/Plate'
import parts from '../../parts/parts.module.css'
import { useApp } from '../../useApp'
import { charactersOf } from '../../wording'
import { useWords } from '../../words'
import styles from './CodesPage.module.css'

const filters = { scope: scope.options, decides: decider.options, class: codeClass.options } as const
type Filter = keyof typeof filters

/** How a filter's options are called. */
const optionWords = { scope: 'scope', decides: 'decider', class: 'class' } as const satisfies Record<
  Filter,
  string
>

const fits = (reading: ScopedReading, chosen: Record<Filter, string>): boolean =>
  (chosen.scope === '' || reading.scope === chosen.scope) &&
  (chosen.decides === '' || reading.decides.some((who) => who === chosen.decides)) &&
  (chosen.class === '' || reading.class === chosen.class)

/** The table of codes with its filters. Each row opens the walk of its code. */
export function CodesTable({ book }: { book: CodeBook }) {
  const { windows } = useApp()
  const { t } = useWords()
  const [chosen, setChosen] = useState<Record<Filter, string>>({ scope: '', decides: '', class: '' })
  const [begins, setBegins] = useState('')
  const wanted = begins.normalize('NFKC').trim().toUpperCase()
  const rows = Object.values(book)
    .filter(({ id }) => charactersOf(id).startsWith(wanted))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((code) => {
      const readings = readingsOf(code).filter((reading) => fits(reading, chosen))
      return readings.length === 0 ? [] : [{ code, readings }]
    })
  return (
    <>
      <p className={`${parts.lede} ${parts.text}`}>{t('codebook:page.lede')}</p>
      <p className={parts.text}>{t('codebook:page.number')}</p>
      <div className={`${styles.filters} ${parts.noPrint}`}>
        <label>
          <span>{t('codebook:page.begins')}</span>
          <input
            className={parts.field}
            type="search"
            autoComplete="off"
            maxLength={2}
            value={begins}
            onChange={(event) => setBegins(event.target.value)}
          />
        </label>
        {(['scope', 'decides', 'class'] as const).map((name) => (
          <label key={name}>
            <span>{t(`codebook:page.${name}`)}</span>
            <select
              className={parts.field}
              value={chosen[name]}
              onChange={(event) => setChosen({ ...chosen, [name]: event.target.value })}
            >
              <option value="">{t('codebook:page.any')}</option>
              {filters[name].map((option) => (
                <option key={option} value={option}>
                  {t(`codebook:${optionWords[name]}.${option}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className={parts.quiet} role="status">
        {rows.length === 0 ? t('codebook:page.none') : t('codebook:page.shown', { count: rows.length })}
      </p>
      <ul className={styles.rows}>
        {rows.map(({ code, readings }) => (
          <li key={code.id}>
            <Row id={code.id} readings={readings} />
          </li>
        ))}
      </ul>
      <p className={`${parts.text} ${parts.above}`}>{t('codebook:page.notCodes')}</p>
      <p className={`${parts.links} ${parts.noPrint}`}>
        <button className={parts.link} type="button" onClick={windows.print}>
          <Icon name="print" size="s" />
          {t('codebook:page.print')}
        </button>
      </p>
    </>
  )
}

function Row({ id, readings }: { id: keyof CodeBook; readings: readonly ScopedReading[] }) {
  const { store } = useApp()
  const { t } = useWords()
  const characters = charactersOf(id)
  return (
    <article className={styles.row} aria-label={t('ui:code.named', { code: characters })}>
      <div className={styles.head}>
        <Plate text={characters} lang="zh-CN" code />
        <button
          className={`${parts.link} ${parts.noPrint}`}
          type="button"
          onClick={() => store.getState().choose(id)}
        >
          {t('codebook:start', { code: characters })}
          <Icon name="next" size="s" />
        </button>
      </div>
      <ul>
        {readings.map((reading) => (
          <li className={styles.reading} key={reading.scope}>
            <p>
              <b>{t(`codebook:scope.${reading.scope}`)}</b>
            </p>
            {/* A meaning that is not sure enough stands behind the advice. */}
            {reading.confidence === 'low' && <p>{t('codebook:varies', { code: characters })}</p>}
            <p>{t(`${id}.${reading.scope}.meaning`)}</p>
            <p>{t(`${id}.${reading.scope}.action`)}</p>
            <p className={parts.quiet}>
              {[
                reading.decides.map((who) => t(`codebook:short.${who}`)).join(t('codebook:or')) ||
                  t('codebook:decider.nobody'),
                t(`codebook:class.${reading.class}`),
                t(`codebook:confidence.${reading.confidence}`),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </article>
  )
}
