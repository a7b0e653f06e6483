import type { ReactNode } from 'react'
import { loadCodeBook } from '../../parts/Codes/loadCodeBook'
import layout from '../../parts/layout.module.css'
import { NotLoaded } from '../../parts/NotLoaded/NotLoaded'
import { Phrases } from '../../parts/Phrases/Phrases'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useLate } from '../../useLate'
import { useWords } from '../../words'

const loadTable = async () => {
  const [{ CodesTable }, book] = await Promise.all([import('./CodesTable'), loadCodeBook()])
  return { CodesTable, book }
}

/** Every code we know, for looking up. The book is fetched when this page is opened. */
export function CodesPage(): ReactNode {
  const { t } = useWords()
  const loaded = useLate(loadTable)
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:code.all')} />
      </h1>
      {loaded.state === 'failed' && (
        <NotLoaded error={loaded.error}>
          <p className={layout.lede}>{t('ui:code.notLoaded')}</p>
        </NotLoaded>
      )}
      {loaded.state === 'here' && <loaded.part.CodesTable book={loaded.part.book} />}
      <SideLinks />
    </>
  )
}
