import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Contact } from '../../parts/Call/Call'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useMarket } from '../../useApp'
import { useWords } from '../../words'

/** The acquirer to call, where the number is found, and a field to note it. No number comes from anywhere else. */
export function HelpPage(): ReactNode {
  const { t, list } = useWords()
  const market = useMarket()
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:helpPage.title')} />
      </h1>
      <p className={layout.lede}>{t('ui:call.acquirer')}</p>
      <Section id="where" title={t('ui:helpPage.where')}>
        <NumberedSteps steps={list('ui:helpPage.places').map((text) => ({ text, help: null }))} />
        <p className={layout.quiet}>{t('ui:helpPage.hours')}</p>
        <div className={clsx(layout.panel, layout.above)}>
          <Contact />
        </div>
      </Section>
      <Section id="never" title={t('ui:helpPage.never')}>
        <p>{t('ui:helpPage.neverText')}</p>
        <p className={layout.above}>{t('ui:call.never')}</p>
      </Section>
      {market === 'mainland' && (
        <p className={clsx(layout.links, layout.noPrint)}>
          <PageButton to={{ page: 'guides', symptom: null }}>{t('ui:guides.title')}</PageButton>
        </p>
      )}
      <SideLinks />
    </>
  )
}
