import type { ReactNode } from 'react'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Selling } from '../../parts/Selling/Selling'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useWords } from '../../words'

/** One tap from every page: how to go on taking payments meanwhile. */
export function KeepSellingPage(): ReactNode {
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:selling.title')} />
      </h1>
      <p className={layout.lede}>{t('ui:selling.lede')}</p>
      <div className={layout.above}>
        <Selling heading="h2" />
      </div>
      <SideLinks />
    </>
  )
}
