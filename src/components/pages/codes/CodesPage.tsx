import { useFetched } from '../../fetched'
import layout from '../../parts/layout.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useWords } from '../../words'

const loadTable = async () => {
  const [{ CodesTable }, { loadCodeBook }] = await Promise.all([
    import('./CodesTable'),
    import('../../parts/Codes/loadCodeBook'),
  ])
  const book = await loadCodeBook()
  return { CodesTable, book }
}

/** Every code we know, for looking up. The book is fetched when this page is opened. */
export function CodesPage() {
  const { t } = useWords()
  const loaded = useFetched(loadTable)
  return (
    <>
      <h1 tabIndex={-1}>{t('ui:code.all')}</h1>
      {loaded === 'failed' ? (
        <p className={layout.lede}>{t('ui:code.notLoaded')}</p>
      ) : (
        loaded !== null && <loaded.CodesTable book={loaded.book} />
      )}
      <SideLinks />
    </>
  )
}
