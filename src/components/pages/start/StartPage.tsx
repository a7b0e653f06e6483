import clsx from 'clsx'
import { useMemo, useState } from 'react'
import { picksOf } from '../../../wizard/case/picked'
import { awaitsNextMessage } from '../../../wizard/case/session'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useApp, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Offered, Unlisted } from './Doors'
import { Found } from './Found'
import { SearchBox } from './SearchBox'
import { Tiles } from './Tile'
import { useSearch } from './useSearch'

/** The question what the terminal shows: a box that finds by the words on it, and a tile for each message. */
export function StartPage() {
  const { knowledge } = useApp()
  const { t } = useWords()
  const { choose } = useMoves()
  const goingOn = useWalkStore(({ session }) => awaitsNextMessage(session))
  const [typed, setTyped] = useState('')
  const search = useSearch(typed)
  const picks = useMemo(() => picksOf(knowledge), [knowledge])
  const submit = () => {
    const [first, second] = search?.found ?? []
    if (first !== undefined && second === undefined) choose(first)
  }
  return (
    <>
      <h1 tabIndex={-1}>{goingOn ? t('ui:startPage.titleNow') : t('ui:startPage.title')}</h1>
      <p className={clsx(layout.lede, layout.text)}>
        {goingOn ? t('ui:startPage.nowHint') : t('ui:startPage.lede')}
      </p>
      <SearchBox typed={typed} type={setTyped} count={search?.found.length ?? null} submit={submit} />
      {search === null && <Offered />}
      <Section id="messages" title={search === null ? t('ui:startPage.common') : t('ui:startPage.tiles')}>
        {search === null ? (
          <Tiles picks={picks.common} />
        ) : (
          <Found search={search} showAll={() => setTyped('')} />
        )}
      </Section>
      {search === null && (
        <Section id="where" title={t('ui:startPage.where')}>
          <Disclosures>
            {picks.groups.map(({ group, picks }) => (
              <Disclosure key={group} title={t(`ui:startPage.group.${group}`)}>
                <Tiles picks={picks} />
              </Disclosure>
            ))}
          </Disclosures>
          <Unlisted />
        </Section>
      )}
      <p className={layout.links}>
        <PageButton to={{ at: 'travel' }}>{t('ui:travel.title')}</PageButton>
        <PageButton to={{ at: 'codes' }}>{t('ui:code.all')}</PageButton>
      </p>
      <SideLinks />
      <p className={clsx(layout.quiet, layout.above)}>{t('ui:startPage.local')}</p>
    </>
  )
}
