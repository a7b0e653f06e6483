import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Contact } from '../../parts/Call/Contact'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Section } from '../../parts/Section/Section'
import { HandOnFolded } from '../../parts/Share/Share'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useMarket, usePreferences, useShell } from '../../useApp'
import { useWords } from '../../words'
import styles from './HelpPage.module.css'

/** The acquirer to call: the number, or where it is found and a field to note it. No number comes from anywhere else. */
export function HelpPage(): ReactNode {
  const { t, list } = useWords()
  const market = useMarket()
  const { whole } = useShell()
  const noted = usePreferences(({ contact }) => contact !== '')
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:helpPage.title')} />
      </h1>
      <Section id="number" look="panel" title={t('ui:helpPage.number')} className={layout.above}>
        <p className={layout.quiet}>{t('ui:call.acquirer')}</p>
        <Contact />
        <p className={clsx(layout.quiet, layout.above)}>{t('ui:helpPage.hours')}</p>
        {noted && (
          <Disclosure title={t('ui:helpPage.where')}>
            <ul className={styles.places}>
              {list('ui:helpPage.places').map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Section>
      <Section id="never" title={t('ui:helpPage.never')}>
        <p>{t('ui:helpPage.neverText')}</p>
        <p className={layout.above}>{t('ui:call.never')}</p>
      </Section>
      {whole !== null && (
        <Optional>
          <HandOnFolded />
        </Optional>
      )}
      {market === 'mainland' && (
        <p className={clsx(layout.links, layout.noPrint)}>
          <PageButton to={{ page: 'guides', symptom: null }}>{t('ui:guides.title')}</PageButton>
        </p>
      )}
      <SideLinks />
    </>
  )
}
