import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { needWords, useWords } from '../../i18n'
import type { Stage, Symptom, SymptomId } from '../../knowledge/schema'
import { pickable } from '../../wizard/umbrella'
import { withoutCardData } from '../cardData'
import { Disclosure, Disclosures } from '../Disclosure/Disclosure'
import { useGuide, useWalkStore } from '../guide'
import { Icon } from '../Icon/Icon'
import { Plate, SymptomPlate } from '../Plate/Plate'
import parts from '../parts.module.css'
import { SideLinks } from '../SideLinks/SideLinks'
import styles from './StartPage.module.css'

type Find = (typed: string) => SymptomId[]

const bare = (id: SymptomId) => id.slice('symptom:'.length)

/** Where in a payment the other messages arise. */
const groups: readonly { group: string; at: readonly Stage[] }[] = [
  { group: 'machine', at: ['S0'] },
  { group: 'online', at: ['S1', 'S2', 'S3', 'S4'] },
  { group: 'waiting', at: ['S5'] },
  { group: 'answered', at: ['S6', 'S7', 'S8'] },
  { group: 'afterwards', at: ['S9'] },
]

/** What does the terminal show? A box that finds by the words on it, and a tile for each message. */
export function StartPage() {
  const { knowledge, store } = useGuide()
  const { t, list } = useWords()
  const offered = useWalkStore((state) => state.offered)
  const goingOn = useWalkStore(({ session }) => session.symptom === null && session.earlier.length > 0)
  const { choose, continueOffered, go } = store.getState()
  const [typed, setTyped] = useState('')
  const [removed, setRemoved] = useState(false)
  const [find, setFind] = useState<Find | null>(null)

  useEffect(() => {
    let gone = false
    // The search library is only fetched by who searches; until it is there all tiles stay.
    if (typed !== '' && find === null) {
      Promise.all([import('./findSymptoms'), needWords('search')]).then(
        ([{ createFinder }]) => {
          if (!gone) setFind(() => createFinder(knowledge, (id) => list(`search:${bare(id)}.words`)))
        },
        // Without the network the tiles have to do.
        () => {},
      )
    }
    return () => {
      gone = true
    }
  }, [typed, find, knowledge, list])

  const all = useMemo(() => pickable(knowledge), [knowledge])
  const searching = typed.trim() !== '' && find !== null
  const shown = searching
    ? find(typed).flatMap((id) => knowledge.symptoms[id] ?? [])
    : all.filter(({ common }) => common)
  const offeredSymptom = offered?.symptom == null ? undefined : knowledge.symptoms[offered.symptom]

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const only = shown.length === 1 && searching ? shown[0] : undefined
    if (only !== undefined) choose(only.id)
  }

  return (
    <>
      <h1 tabIndex={-1}>{goingOn ? t('ui:startPage.titleNow') : t('ui:startPage.title')}</h1>
      <p className={`${parts.lede} ${parts.text}`}>
        {goingOn ? t('ui:startPage.nowHint') : t('ui:startPage.lede')}
      </p>
      <search className={styles.search}>
        <form onSubmit={submit}>
          <label className={parts.hidden} htmlFor="search">
            {t('ui:startPage.search')}
          </label>
          <span className={styles.wrap}>
            <Icon name="search" />
            <input
              className={`${parts.field} ${styles.field}`}
              id="search"
              type="search"
              autoComplete="off"
              placeholder={t('ui:startPage.placeholder')}
              value={typed}
              aria-describedby="search-note"
              onChange={(event) => {
                const { text, removed: anything } = withoutCardData(event.target.value)
                setTyped(text)
                setRemoved(anything)
              }}
            />
          </span>
        </form>
        <p className={`${parts.quiet} ${styles.note}`} id="search-note" role="status">
          {removed
            ? t('ui:startPage.cardRemoved')
            : searching && shown.length > 0
              ? t('ui:startPage.found', { count: shown.length })
              : searching
                ? ''
                : t('ui:startPage.searchNote')}
        </p>
      </search>
      {offeredSymptom !== undefined && !searching && (
        <p className={parts.above}>
          <button className={styles.door} type="button" onClick={continueOffered}>
            <span>
              <b>
                {t('ui:startPage.offer')} <SymptomPlate symptom={offeredSymptom} />
              </b>
              <small>{t('ui:startPage.offerHint')}</small>
            </span>
            <Icon name="next" size="s" />
          </button>
        </p>
      )}
      <section className={parts.section} aria-labelledby="messages">
        <h2 id="messages">{searching ? t('ui:startPage.tiles') : t('ui:startPage.common')}</h2>
        {shown.length === 0 ? (
          <div className={parts.text} role="status">
            <p>{t('ui:startPage.none')}</p>
            <p className={parts.above}>{t('ui:startPage.none2')}</p>
            <button className={parts.link} type="button" onClick={() => setTyped('')}>
              {t('ui:startPage.showAll')}
            </button>
            <Unlisted />
          </div>
        ) : (
          <Tiles symptoms={shown} choose={choose} />
        )}
      </section>
      {!searching && (
        <section className={parts.section} aria-labelledby="where">
          <h2 id="where">{t('ui:startPage.where')}</h2>
          <Disclosures>
            {groups.map(({ group, at }) => (
              <Disclosure key={group} title={t(`ui:startPage.group.${group}`)}>
                <Tiles
                  symptoms={all.filter(({ stage, common }) => !common && at.includes(stage))}
                  choose={choose}
                />
              </Disclosure>
            ))}
          </Disclosures>
          <Unlisted />
        </section>
      )}
      <p className={parts.links}>
        <button className={parts.link} type="button" onClick={() => go({ at: 'travel' })}>
          {t('ui:travel.title')}
        </button>
      </p>
      <SideLinks />
      <p className={`${parts.quiet} ${parts.above}`}>{t('ui:startPage.local')}</p>
    </>
  )
}

/** Nothing on the list fits: that, too, leads somewhere. */
function Unlisted() {
  const { store } = useGuide()
  const { t } = useWords()
  return (
    <p className={parts.above}>
      <button className={styles.door} type="button" onClick={() => store.getState().go({ at: 'unlisted' })}>
        <span>
          <b>{t('ui:startPage.unlisted')}</b>
          <small>{t('ui:startPage.unlistedHint')}</small>
        </span>
        <Icon name="next" size="s" />
      </button>
    </p>
  )
}

const Tiles = ({ symptoms, choose }: { symptoms: readonly Symptom[]; choose: (id: SymptomId) => void }) => (
  <ul className={styles.tiles}>
    {symptoms.map((symptom) => (
      <li key={symptom.id}>
        <Tile symptom={symptom} choose={choose} />
      </li>
    ))}
  </ul>
)

function Tile({ symptom, choose }: { symptom: Symptom; choose: (id: SymptomId) => void }) {
  const { t } = useWords()
  const { id, hostCode } = symptom
  const name = t(`${id}.name`)
  return (
    <button className={styles.tile} type="button" onClick={() => choose(id)}>
      {hostCode === undefined ? (
        <SymptomPlate symptom={symptom} />
      ) : (
        <Plate text={hostCode} lang="zh-CN" code />
      )}
      {/* Where the plate already says the name in this language, once is enough. */}
      {name !== symptom.screens[0]?.text && <span className={styles.name}>{name}</span>}
      <span className={styles.meaning}>{t(`${id}.tile`)}</span>
    </button>
  )
}
