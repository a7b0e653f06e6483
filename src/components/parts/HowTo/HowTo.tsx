import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import type { Remedy } from '../../../knowledge/schema'
import type { Request } from '../../../wizard/case/request'
import { duration } from '../../wording'
import { useWords } from '../../words'
import { Call } from '../Call/Call'
import { Icon } from '../Icon/Icon'
import { Optional } from '../Optional/Optional'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import { Scene } from '../Scene/Scene'
import { Steps } from '../Steps/Steps'
import { Tempting } from '../Warnings/Warnings'
import { CountUp } from './CountUp'
import styles from './HowTo.module.css'

/**
 * An act as it is done: the time, the risk, the call where it is one, the steps, the sign that it worked, and what it
 * tempts to. Why it is done comes after its outcome, with what else folds.
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
  /** What may be said of the act at once. */
  children?: ReactNode
}) {
  const { t } = useWords()
  const { id } = remedy
  return (
    <>
      <div className={styles.head}>
        <Optional silent>
          <Scene of={id} size="small" />
        </Optional>
        <div>
          <Facts remedy={remedy} />
          {children}
        </div>
      </div>
      <Risk id={id} />
      {request === null ? (
        <section aria-label={t('ui:action.steps')}>
          <Steps remedy={id} />
          {takesWaiting(remedy, request) && <CountUp />}
        </section>
      ) : (
        <Call request={request} facts={facts} steps={<Steps remedy={id} />} named />
      )}
      <Expect id={id} />
      <Tempting act={id} />
    </>
  )
}

/** Seconds of waiting that are worth counting. */
const longWait = 60

/** Whether one waits at the till for an act long enough to serve somebody else meanwhile. */
export const takesWaiting = ({ wait }: Remedy, request: Request | null): boolean =>
  request === null && wait >= longWait

/** How long it takes, who does it, and whether sales stop meanwhile. */
function Facts({ remedy: { handsOn, wait, doneBy, sideEffects } }: { remedy: Remedy }) {
  const words = useWords()
  const { t } = words
  return (
    <ul className={styles.facts}>
      <li>
        <Icon name="clock" size="s" />
        <span>{t('ui:action.time', { time: duration(words, handsOn + wait) })}</span>
      </li>
      <li>
        <Icon name="person" size="s" />
        <span>{t(`ui:doneBy.${doneBy}`)}</span>
      </li>
      {sideEffects.includes('interrupts-sales') && (
        <li>
          <Icon name="caution" size="s" />
          <span>{t('ui:action.interrupts')}</span>
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
      <h2>
        <Icon name="caution" />
        <Phrases text={title} />
      </h2>
      <p>
        <Prose text={reason} />
      </p>
    </section>
  )
}

/** The sign that it worked. */
function Expect({ id }: { id: RemedyId }) {
  const { t, optional } = useWords()
  const expect = optional(`${id}.expect`)
  if (expect === null) return null
  return (
    <p className={styles.expect}>
      <Icon name="eye" size="s" />
      <span>
        <b>{t('ui:action.expect')}</b> <Prose text={expect} />
      </span>
    </p>
  )
}
