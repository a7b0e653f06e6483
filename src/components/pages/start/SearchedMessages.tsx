import layout from '../../parts/layout.module.css'
import { NotLoaded } from '../../parts/NotLoaded/NotLoaded'
import { useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { AllMessages } from './AllMessages'
import { Found } from './Found'
import { SearchBox } from './SearchBox'
import { useCaseCode } from './useCaseCode'
import { useSearch } from './useSearch'

/** A box that finds messages and codes by what is on the screen, and what it finds; without that, every message. */
export function SearchedMessages() {
  const { t } = useWords()
  const { choose, type } = useMoves()
  const { text: typed, removed } = useWalkStore(({ fields }) => fields.search)
  const { search, failed } = useSearch(typed)
  const code = useCaseCode(typed)
  const sure = search?.found.filter((hit) => hit.sure) ?? []
  const found = search === null ? null : { all: search.found.length, sure: sure.length }
  const submit = () => {
    // A card reader ends with Enter, too.
    if (removed !== 'nothing') return
    // What a code opens is looked at before.
    if (code.is !== 'none') return
    // Of several, and of what only resembles the words, a person chooses.
    const [first, second] = sure
    if (first !== undefined && second === undefined) choose(first.picked)
  }
  return (
    <>
      <SearchBox found={found} submit={submit} />
      <p className={layout.quiet} role="status">
        {code.is === 'misread' ? t('ui:startPage.misread') : ''}
      </p>
      {code.is === 'not-loaded' && (
        <NotLoaded error={code.error}>
          <p className={layout.quiet}>{t('ui:startPage.codeNotLoaded')}</p>
        </NotLoaded>
      )}
      {failed !== null && (
        <NotLoaded error={failed.error}>
          <p className={layout.quiet}>{t('ui:startPage.searchNotLoaded')}</p>
        </NotLoaded>
      )}
      {code.is === 'code' ? (
        <code.TakeIn read={code.read} />
      ) : search === null ? (
        <AllMessages typed={typed} />
      ) : (
        <Found search={search} typed={typed} showAll={() => type('search', '')} />
      )}
    </>
  )
}
