import type { RemedyId } from '../../../knowledge/schema'
import { Call } from '../../parts/Call/Call'
import { useRequest } from '../../parts/Call/useRequest'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import { Likelihood } from '../../parts/Likelihood/Likelihood'
import { Outcome } from '../../parts/Outcome/Outcome'
import { Prose } from '../../parts/Prose/Prose'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { StepLine } from '../../parts/StepLine/StepLine'
import { Steps } from '../../parts/Steps/Steps'
import { Trail } from '../../parts/Trail/Trail'
import { Warnings } from '../../parts/Warnings/Warnings'
import { WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { duration, remedySeconds } from '../../wording'
import { useWords } from '../../words'
import styles from './ActionPage.module.css'
import { HeldBack } from './HeldBack'
import { WhyHere } from './WhyHere'

/** Tries without change after which handing over stands beside the next remedy with equal weight. */
const missesBeforeHandOver = 2

/** One act: what to do, how long it takes, what should happen, then what came of it. */
export function ActionPage({ id }: { id: RemedyId }) {
  const { walk, knowledge, store } = useApp()
  const { t, has } = useWords()
  const { attempt, go } = store.getState()
  const request = useRequest(id)
  const remedy = knowledge.remedies[id]
  if (remedy === undefined) return null
  const held = walk.heldBack.find((one) => one.remedy === id)
  const misses = walk.tried.filter(({ result }) => result === 'no-change').length

  return (
    <>
      <StepLine />
      <h1 tabIndex={-1}>{t(`${id}.name`)}</h1>
      {held !== undefined ? (
        <HeldBack held={held} />
      ) : (
        <>
          <button
            className={`${parts.link} ${styles.already}`}
            type="button"
            onClick={() => attempt(id, 'no-change')}
          >
            {t('ui:action.already')}
          </button>
          <Facts id={id} />
          <LooksLike />
          <p className={parts.above}>
            <Prose text={t(`${id}.why`)} />
          </p>
          {has(`${id}.risk.title`) && (
            <section className={styles.risk} aria-label={t(`${id}.risk.title`)}>
              <Icon name="caution" />
              <div>
                <h2>{t(`${id}.risk.title`)}</h2>
                <p>
                  <Prose text={t(`${id}.risk.reason`)} />
                </p>
              </div>
            </section>
          )}
          <section aria-label={t('ui:action.steps')}>
            <Steps remedy={id} />
          </section>
          {has(`${id}.expect`) && (
            <div className={styles.expect}>
              <Icon name="eye" />
              <p>
                <b>{t('ui:action.expect')}</b> <Prose text={t(`${id}.expect`)} />
              </p>
            </div>
          )}
          {request !== null && (
            <section className={parts.section} aria-labelledby="call">
              <h2 id="call">{t('ui:call.title')}</h2>
              <Call request={request} />
            </section>
          )}
          <Warnings />
          <Outcome remedy={id} call={request !== null} />
          {misses >= missesBeforeHandOver && (
            <div className={styles.handOver}>
              <p>{t('ui:action.misses')}</p>
              <button className={parts.button} type="button" onClick={() => go({ at: 'result' })}>
                <Icon name="phone" />
                {t('ui:action.handOver')}
              </button>
            </div>
          )}
        </>
      )}
      <SideLinks />
      <Disclosures>
        <WhyHere id={id} />
        {has(`${id}.undo`) && (
          <Disclosure title={t('ui:action.undo')}>
            <p>{t(`${id}.undo`)}</p>
          </Disclosure>
        )}
        <Trail />
        <WrongText texts={[{ name: t(`${id}.name`), ids: [id] }]} />
      </Disclosures>
    </>
  )
}

function Facts({ id }: { id: RemedyId }) {
  const { knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const remedy = knowledge.remedies[id]
  if (remedy === undefined) return null
  return (
    <ul className={styles.facts}>
      <li>
        <Icon name="clock" size="s" />
        {t('ui:action.time', { time: duration(words, remedySeconds(knowledge, id)) })}
      </li>
      <li>
        <Icon name="person" size="s" />
        {t('ui:action.doneBy', { owner: t(`ui:owner.${remedy.doneBy}`) })}
      </li>
      {remedy.sideEffects.includes('interrupts-sales') && (
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
  const { walk, store } = useApp()
  const { t } = useWords()
  const first = walk.diagnosis?.ranked[0]
  if (first === undefined) return null
  return (
    <p className={styles.looks}>
      {walk.diagnosis?.verdict === 'leads' ? (
        <span>
          {t('ui:action.looksLike')}
          {t('ui:colon')}
          <b>{t(`${first.cause}.name`)}</b> <Likelihood word={first.likelihood} />
        </span>
      ) : (
        <span>{t('ui:action.noLead')}</span>
      )}
      <button className={parts.link} type="button" onClick={() => store.getState().go({ at: 'result' })}>
        {t('ui:action.all')}
      </button>
    </p>
  )
}
