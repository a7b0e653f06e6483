import clsx from 'clsx'
import type { ReactNode } from 'react'
import { type Link, links } from '../../../knowledge/schema'
import { messagesAt } from '../../../wizard/case/chain'
import { linkIcons } from '../../parts/Chain/linkIcons'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { SymptomPlate } from '../../parts/Plate/Plate'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import styles from './TravelPage.module.css'

/** The way of a card payment: each link, what it proves when it works, and the messages that arise there. */
export function TravelPage(): ReactNode {
  const { market } = useApp()
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:travel.title')} />
      </h1>
      <p className={layout.lede}>{t('ui:travel.lede')}</p>
      <ol className={styles.chain}>
        {links
          .filter((link) => link !== 'card')
          .map((link) => (
            <Stop key={link} link={link} />
          ))}
      </ol>
      <Section id="families" title={t('ui:travel.familiesTitle')}>
        <p>{t('ui:travel.codes')}</p>
        <p className={layout.above}>{t('ui:travel.ownWords')}</p>
        <p className={layout.above}>{t('ui:travel.unclear')}</p>
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

function Stop({ link }: { link: Exclude<Link, 'card'> }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const here = messagesAt(knowledge, link)
  return (
    <li className={styles.stop}>
      <span className={styles.node}>
        <Icon name={linkIcons[link]} />
      </span>
      <div>
        <h2>
          <Phrases text={t(`ui:link.${link}`)} />
        </h2>
        <p>{t(`ui:travel.${link}.what`)}</p>
        <p>
          <b>{t('ui:travel.proves')}</b> {t(`ui:travel.${link}.proves`)}
        </p>
        {here.length > 0 && (
          <>
            <p className={layout.quiet}>{t('ui:travel.messages')}</p>
            <ul className={styles.plates}>
              {here.map((symptom) => (
                <li key={symptom.id}>
                  <SymptomPlate symptom={symptom} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  )
}
