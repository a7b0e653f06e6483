import type { RankedCause } from '../../../wizard/case/walk'
import { useApp } from '../../useApp'
import { heldWords, reasonWords, stretch } from '../../wording'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import { Likelihood } from '../Likelihood/Likelihood'
import parts from '../parts.module.css'
import styles from './CauseCard.module.css'

/** One possible cause: how likely, who can fix it, what speaks for and against it, and what helps, in plan order. */
export function CauseCard({ ranked }: { ranked: RankedCause }) {
  const { knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const cause = knowledge.causes[ranked.cause]
  if (cause === undefined) return null
  return (
    <article className={styles.cause}>
      <div className={styles.head}>
        <h3>{t(`${cause.id}.name`)}</h3>
        <Likelihood word={ranked.likelihood} />
      </div>
      <p>{t(`${cause.id}.meaning`)}</p>
      <p className={parts.quiet}>
        {t('ui:result.ownerOf', { owner: t(`ui:owner.${cause.owner}`) })} ·{' '}
        {t('ui:result.linkOf', { link: t(`ui:link.${cause.link}`) })}
        {' · '}
        {cause.minutesToRepair === null
          ? t('ui:result.durationUnknown')
          : t('ui:result.duration', { time: stretch(words, cause.minutesToRepair) })}
      </p>
      <Reasons ranked={ranked} />
      <Remedies ranked={ranked} />
    </article>
  )
}

function Reasons({ ranked }: { ranked: RankedCause }) {
  const words = useWords()
  const { t } = words
  const telling = ranked.reasons.filter(({ word }) => word !== 'none')
  if (telling.length === 0)
    return <p className={`${parts.quiet} ${styles.evidence}`}>{t('ui:result.noReasons')}</p>
  return (
    <ul className={styles.evidence}>
      {telling.map((reason) => {
        const text = reasonWords(words, reason)
        const speaksFor = reason.decibans > 0
        return (
          <li key={text} className={speaksFor ? '' : styles.against}>
            <Icon name={speaksFor ? 'plus' : 'minus'} size="s" />
            <span>
              <span className={parts.hidden}>
                {speaksFor ? t('ui:result.for') : t('ui:result.against')}
                {t('ui:colon')}
              </span>
              {text}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Remedies({ ranked }: { ranked: RankedCause }) {
  const { walk, store } = useApp()
  const words = useWords()
  const { t } = words
  if (ranked.remedies.length === 0) return null
  return (
    <>
      <h4 className={styles.helps}>{t('ui:result.remedies')}</h4>
      <ol className={styles.remedies}>
        {ranked.remedies.map((remedy) => {
          const held = walk.heldBack.find((one) => one.remedy === remedy)
          const about = held !== undefined && 'question' in held.reason ? held.reason.question : null
          const answered = walk.answers.find(({ question, awake }) => question === about && awake)?.answer
          return (
            <li key={remedy}>
              <button
                className={parts.link}
                type="button"
                onClick={() => store.getState().go({ at: 'remedy', remedy })}
              >
                {t(`${remedy}.name`)}
              </button>
              {held !== undefined && <small>{heldWords(words, held.reason, answered)}</small>}
            </li>
          )
        })}
      </ol>
    </>
  )
}
