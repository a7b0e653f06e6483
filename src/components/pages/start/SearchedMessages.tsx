import { useState } from 'react'
import layout from '../../parts/layout.module.css'
import { NotLoaded } from '../../parts/NotLoaded/NotLoaded'
import { Section } from '../../parts/Section/Section'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { AllMessages } from './AllMessages'
import { Found } from './Found'
import { SearchBox } from './SearchBox'
import { useSearch } from './useSearch'

/** A box that finds messages and codes by what is on the screen, and what it finds; without that, every message. */
export function SearchedMessages() {
  const { t } = useWords()
  const { choose } = useMoves()
  const [typed, setTyped] = useState('')
  const { search, failed } = useSearch(typed)
  const submit = () => {
    const [first, second] = search?.found ?? []
    if (first !== undefined && second === undefined) choose(first)
  }
  return (
    <>
      <SearchBox typed={typed} type={setTyped} count={search?.found.length ?? null} submit={submit} />
      {failed !== null && (
        <NotLoaded error={failed.error}>
          <p className={layout.quiet}>{t('ui:startPage.searchNotLoaded')}</p>
        </NotLoaded>
      )}
      {search === null ? (
        <AllMessages />
      ) : (
        <Section id="messages" title={t('ui:startPage.tiles')}>
          <Found search={search} showAll={() => setTyped('')} />
        </Section>
      )}
    </>
  )
}
