import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import type { Remedy } from '../../../knowledge/schema'
import type { Request } from '../../../wizard/case/request'
import { duration } from '../../wording'
import { useWords } from '../../words'
import { Call } from '../Call/Call'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import { Section } from '../Section/Section'
import { Steps } from '../Steps/Steps'
import { Warnings } from '../Warnings/Warnings'
import styles from './HowTo.module.css'

/**
 * An act from what it takes to what to leave alone: the time, why, the risk, the steps, the sign that it worked, and the
 * call where it is one. `children` come before the reason.
 */
export function HowTo({
  remedy,
  request,
  facts,
  children,
}: {
  remedy: Remedy
  request: Request | null
  /** What would sharpen the call. */
  facts?: ReactNode
  children?: ReactNode
}) {
  const { t } = useWords()
  const { id } = remedy
  return (
    <>
      <Facts remedy={remedy} />
      {children}
      <p className={layout.above}>
        <Prose text={t(`${id}.why`)} />
      </p>
      <Risk id={id} />
      <section aria-label={t('ui:action.steps')}>
        <Steps remedy={id} />
      </section>
      <Expect id={id} />
      {request !== null && (
        <Section id="call" title={t('ui:call.title')}>
          <Call request={request} facts={facts} />
        </Section>
      )}
      <Warnings />
    </>
  )
}

/** How long it takes, who does it, and whether sales stop meanwhile. */
function Facts({ remedy: { handsOn, wait, doneBy, sideEffects } }: { remedy: Remedy }) {
  const words = useWords()
  const { t } = words
  return (
    <ul className={styles.facts}>
      <li>
        <Icon name="clock" size="s" />
        {t('ui:action.time', { time: duration(words, handsOn + wait) })}
      </li>
      <li>
        <Icon name="person" size="s" />
        {t('ui:action.doneBy', { owner: t(`ui:owner.${doneBy}`) })}
      </li>
      {sideEffects.includes('interrupts-sales') && (
        <li>
          <Icon name="caution" size="s" />
          {t('ui:action.interrupts')}
        </li>
      )}
    </ul>
  )
}

/** What can go wrong for good. */
function Risk({ id }: { id: RemedyId }) {
  const { optional } = useWords()
  const title = optional(`${id}.risk.title`)
  const reason = optional(`${id}.risk.reason`)
  if (title === null || reason === null) return null
  return (
    <section className={styles.risk} aria-label={title}>
      <Icon name="caution" />
      <div>
        <h2>
          <Phrases text={title} />
        </h2>
        <p>
          <Prose text={reason} />
        </p>
      </div>
    </section>
  )
}

/** The sign that it worked. */
function Expect({ id }: { id: RemedyId }) {
  const { t, optional } = useWords()
  const expect = optional(`${id}.expect`)
  if (expect === null) return null
  return (
    <div className={styles.expect}>
      <Icon name="eye" />
      <p>
        <b>{t('ui:action.expect')}</b> <Prose text={expect} />
      </p>
    </div>
  )
}
