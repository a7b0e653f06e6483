import clsx from 'clsx'
import type { ReactNode } from 'react'
import { type Link, links, type Symptom } from '../../../knowledge/schema'
import { messagesAt } from '../../../wizard/case/chain'
import { pickOf } from '../../../wizard/case/picked'
import { Button } from '../../parts/Button/Button'
import { linkIcons } from '../../parts/Chain/linkIcons'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { SymptomPlate } from '../../parts/Plate/Plate'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
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

/** Messages that are shown at once; the others of a place unfold. */
const atOnce = 4

function Stop({ link }: { link: Exclude<Link, 'card'> }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const all = messagesAt(knowledge, link)
  const here = [
    ...all.filter(({ common }) => common === true),
    ...all.filter(({ common }) => common !== true),
  ]
  const folded = here.slice(atOnce)
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
          <b>{t('ui:travel.proves')}</b> <span>{t(`ui:travel.${link}.proves`)}</span>
        </p>
        {here.length > 0 && (
          <>
            <p className={layout.quiet}>{t('ui:travel.messages')}</p>
            <Leads messages={here.slice(0, atOnce)} />
          </>
        )}
        {folded.length > 0 && (
          <Disclosure late title={t('ui:travel.more', { count: folded.length })}>
            <Leads messages={folded} />
          </Disclosure>
        )}
      </div>
    </li>
  )
}

/** Ways from a place into the walk of a message; words in another language are translated. */
function Leads({ messages }: { messages: readonly Symptom[] }) {
  const { knowledge } = useApp()
  const { choose } = useMoves()
  const { t, language } = useWords()
  return (
    <ul className={styles.leads}>
      {messages.map((symptom) => (
        <li key={symptom.id}>
          <Button kind="card" className={styles.lead} onClick={() => choose(pickOf(knowledge, symptom))}>
            <SymptomPlate symptom={symptom} />
            {symptom.screens[0]?.lang !== language && <small>{t(`${symptom.id}.name`)}</small>}
          </Button>
        </li>
      ))}
    </ul>
  )
}
