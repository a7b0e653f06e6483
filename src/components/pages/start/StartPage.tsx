import { type FormEvent, useMemo, useState } from 'react'
import type { Stage } from '../../../knowledge/schema'
import { isCode, pickable, pickOf } from '../../../wizard/case/picked'
import { withoutCardData } from '../../cardData'
import { useFetched } from '../../fetched'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import { PickedPlate } from '../../parts/Plate/Plate'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useApp, useWalkStore } from '../../useApp'
import { useWords } from '../../words'
import styles from './StartPage.module.css'
import { Tiles } from './Tile'

// The search library, the sounds and the code book are only fetched by who searches; until then all tiles stay. Without
// the network the tiles have to do.
const loadSearching = async () => {
  const [searching, { CodeEntry }] = await Promise.all([
    import('./search'),
    import('../../parts/Codes/CodeEntry'),
  ])
  return { ...searching, CodeEntry, parts: await searching.loadSearch() }
}

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
  const { knowledge, store } = useApp()
  const words = useWords()
  const { t } = words
  const offered = useWalkStore((state) => state.offered)
  const goingOn = useWalkStore(({ session }) => session.picked === null && session.earlier.length > 0)
  const { choose, continueOffered, go } = store.getState()
  const [typed, setTyped] = useState('')
  const [removed, setRemoved] = useState(false)
  const fetched = useFetched(typed === '' ? null : loadSearching)
  const searching = fetched === 'failed' ? null : fetched
  const search = useMemo(
    () => searching?.createSearch(knowledge, searching.parts, words) ?? null,
    [knowledge, searching, words],
  )

  const all = useMemo(() => pickable(knowledge), [knowledge])
  const found = typed.trim() !== '' && search !== null ? search(typed) : null
  const common = all.filter(({ common: often }) => often).map((one) => pickOf(knowledge, one))
  const [first] = found ?? []
  const entry = first !== undefined && isCode(first) ? first : null
  const offeredPicked = offered?.picked ?? null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (found?.length === 1 && first !== undefined) choose(first)
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
            : found === null
              ? t('ui:startPage.searchNote')
              : found.length > 0
                ? t('ui:startPage.found', { count: found.length })
                : ''}
        </p>
      </search>
      {offeredPicked !== null && found === null && (
        <p className={parts.above}>
          <button className={styles.door} type="button" onClick={continueOffered}>
            <span>
              <b>
                {t('ui:startPage.offer')} <PickedPlate picked={offeredPicked} />
              </b>
              <small>{t('ui:startPage.offerHint')}</small>
            </span>
            <Icon name="next" size="s" />
          </button>
        </p>
      )}
      <section className={parts.section} aria-labelledby="messages">
        <h2 id="messages">{found === null ? t('ui:startPage.common') : t('ui:startPage.tiles')}</h2>
        {found === null ? (
          <Tiles picks={common} book={null} choose={choose} />
        ) : found.length === 0 ? (
          <div className={parts.text} role="status">
            <p>{t('ui:startPage.none')}</p>
            <p className={parts.above}>{t('ui:startPage.none2')}</p>
            <button className={parts.link} type="button" onClick={() => setTyped('')}>
              {t('ui:startPage.showAll')}
            </button>
            <Unlisted />
          </div>
        ) : (
          searching !== null && (
            <>
              {entry !== null && (
                <searching.CodeEntry book={searching.parts.book} code={entry} choose={() => choose(entry)} />
              )}
              <Tiles
                picks={found.filter((one) => one !== entry)}
                book={searching.parts.book}
                choose={choose}
              />
            </>
          )
        )}
      </section>
      {found === null && (
        <section className={parts.section} aria-labelledby="where">
          <h2 id="where">{t('ui:startPage.where')}</h2>
          <Disclosures>
            {groups.map(({ group, at }) => (
              <Disclosure key={group} title={t(`ui:startPage.group.${group}`)}>
                <Tiles
                  picks={all
                    .filter((one) => !one.common && at.includes(one.stage))
                    .map((one) => pickOf(knowledge, one))}
                  book={null}
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
        <button className={parts.link} type="button" onClick={() => go({ at: 'codes' })}>
          {t('ui:code.all')}
        </button>
      </p>
      <SideLinks />
      <p className={`${parts.quiet} ${parts.above}`}>{t('ui:startPage.local')}</p>
    </>
  )
}

/** Nothing on the list fits: that, too, leads somewhere. */
function Unlisted() {
  const { store } = useApp()
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
