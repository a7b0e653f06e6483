import type { RemedyId } from '../../../knowledge/ids'
import type { Remedy } from '../../../knowledge/schema'
import { handOverOffered, requestOf } from '../../../wizard/case/request'
import { verdictOn } from '../../../wizard/case/verdict'
import { Button } from '../../parts/Button/Button'
import { Call } from '../../parts/Call/Call'
import { Icon } from '../../parts/Icon/Icon'
import { Likelihood } from '../../parts/Likelihood/Likelihood'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { Outcome } from '../../parts/Outcome/Outcome'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Prose } from '../../parts/Prose/Prose'
import { Section } from '../../parts/Section/Section'
import { Steps } from '../../parts/Steps/Steps'
import { Warnings } from '../../parts/Warnings/Warnings'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { duration } from '../../wording'
import { useWords } from '../../words'
import styles from './Act.module.css'

/** An act that is offered now, from what is at stake to what came of it. */
export function Act({ remedy }: { remedy: Remedy }) {
  const { walk, knowledge } = useApp()
  const { attempt } = useMoves()
  const { t } = useWords()
  const { id } = remedy
  const request = requestOf(knowledge, walk, id)
  return (
    <>
      <Button kind="link" className={styles.already} onClick={() => attempt(id, 'no-change')}>
        {t('ui:action.already')}
      </Button>
      <Facts remedy={remedy} />
      <Optional>
        <LooksLike />
      </Optional>
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
          <Call request={request} />
        </Section>
      )}
      <Warnings />
      <Outcome remedy={id} call={request !== null} />
      {handOverOffered(walk) && <HandOver />}
    </>
  )
}

/** How long it takes, who does it, and whether sales stop meanwhile. */
export function Facts({ remedy: { handsOn, wait, doneBy, sideEffects } }: { remedy: Remedy }) {
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

/** The likeliest cause in one line, leading to all of them. */
function LooksLike() {
  const { walk } = useApp()
  const { t } = useWords()
  if (walk.diagnosis === null) return null
  const found = verdictOn(walk.diagnosis)
  return (
    <p className={styles.looks}>
      {found.verdict === 'leads' ? (
        <span>
          {t('ui:action.looksLike')}
          {t('ui:colon')}
          <b>{t(`${found.cause}.name`)}</b> <Likelihood word={found.likelihood} />
        </span>
      ) : (
        <span>{t('ui:action.noLead')}</span>
      )}
      <PageButton to={{ page: 'result' }}>{t('ui:action.all')}</PageButton>
    </p>
  )
}

/** What can go wrong for good. */
export function Risk({ id }: { id: RemedyId }) {
  const { optional } = useWords()
  const title = optional(`${id}.risk.title`)
  const reason = optional(`${id}.risk.reason`)
  if (title === null || reason === null) return null
  return (
    <section className={styles.risk} aria-label={title}>
      <Icon name="caution" />
      <div>
        <h2>{title}</h2>
        <p>
          <Prose text={reason} />
        </p>
      </div>
    </section>
  )
}

/** The sign that it worked. */
export function Expect({ id }: { id: RemedyId }) {
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

/** After tries that changed nothing: that it may be enough, and whom to call. */
function HandOver() {
  const { t } = useWords()
  return (
    <div className={styles.handOver}>
      <p>{t('ui:action.misses')}</p>
      <PageButton kind="plain" to={{ page: 'result' }}>
        <Icon name="phone" />
        {t('ui:action.handOver')}
      </PageButton>
    </div>
  )
}
