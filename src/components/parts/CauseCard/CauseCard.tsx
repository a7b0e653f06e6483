import clsx from 'clsx'
import type { RemedyId } from '../../../knowledge/ids'
import type { RankedCause } from '../../../wizard/case/diagnosis'
import { heldBy } from '../../../wizard/case/heldBack'
import { isTold, speaksFor, telling } from '../../../wizard/case/verdict'
import type { Reason } from '../../../wizard/engine/explain'
import { useApp } from '../../useApp'
import { heldWords, reasonWords, stretch } from '../../wording'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import { Likelihood } from '../Likelihood/Likelihood'
import layout from '../layout.module.css'
import { PageButton } from '../PageButton/PageButton'
import { Phrases } from '../Phrases/Phrases'
import styles from './CauseCard.module.css'

/**
 * One possible cause: how likely, or how usual as long as nothing was told; who can fix it, what speaks for and against it,
 * and what helps, in plan order.
 */
export function CauseCard({ ranked }: { ranked: RankedCause }) {
  const { knowledge, walk } = useApp()
  const words = useWords()
  const { t } = words
  const cause = knowledge.causes[ranked.cause]
  if (cause === undefined) return null
  const usual = walk.symptom === null ? undefined : knowledge.symptoms[walk.symptom]?.causes[ranked.cause]
  const told = walk.diagnosis !== null && isTold(walk.diagnosis)
  return (
    <article className={styles.cause}>
      <div className={styles.head}>
        <h3>
          <Phrases text={t(`${cause.id}.name`)} />
        </h3>
        {told || usual === undefined ? (
          <Likelihood word={ranked.likelihood} />
        ) : (
          <span className={layout.quiet}>{t(`ui:usual.${usual}`)}</span>
        )}
      </div>
      <p>{t(`${cause.id}.meaning`)}</p>
      <p className={layout.quiet}>
        <span>{t(`ui:doneBy.${cause.owner}`)}</span>
        {' · '}
        <span>
          {cause.minutesToRepair === null
            ? t('ui:result.durationUnknown')
            : t('ui:result.duration', { time: stretch(words, cause.minutesToRepair) })}
        </span>
      </p>
      <Reasons reasons={telling(ranked)} />
      <Remedies remedies={ranked.remedies} />
    </article>
  )
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords()
  const { t } = words
  if (reasons.length === 0)
    return <p className={clsx(layout.quiet, styles.evidence)}>{t('ui:result.noReasons')}</p>
  return (
    <ul className={styles.evidence}>
      {reasons.map((reason) => {
        const text = reasonWords(words, reason)
        const isFor = speaksFor(reason)
        return (
          <li key={text} className={clsx(!isFor && styles.against)}>
            <Icon name={isFor ? 'plus' : 'minus'} size="s" />
            <span>
              <span className={layout.hidden}>
                {`${isFor ? t('ui:result.for') : t('ui:result.against')}${t('ui:colon')}`}
              </span>
              <span>{text}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Remedies({ remedies }: { remedies: readonly RemedyId[] }) {
  const { walk } = useApp()
  const words = useWords()
  const { t } = words
  if (remedies.length === 0) return null
  return (
    <>
      <h4 className={styles.helps}>{t('ui:result.remedies')}</h4>
      <ol className={styles.remedies}>
        {remedies.map((remedy) => {
          const held = walk.heldBack.find((one) => one.remedy === remedy)
          return (
            <li key={remedy}>
              <PageButton to={{ page: 'remedy', remedy }}>{t(`${remedy}.name`)}</PageButton>
              {held !== undefined && (
                <small>{heldWords(words, held.reason, heldBy(walk.answers, held.reason))}</small>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
