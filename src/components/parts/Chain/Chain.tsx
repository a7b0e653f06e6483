import { type LinkShown, type LinkState, linkStates } from '../../../wizard/case/chain'
import { likelihoodOf } from '../../../wizard/engine/inference'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import { Likelihood } from '../Likelihood/Likelihood'
import parts from '../parts.module.css'
import styles from './Chain.module.css'
import { linkIcons } from './linkIcons'

/**
 * Where in the chain a payment travels the break is: a row, on a phone a column. What is drawn is said as well: each
 * link has its state and how likely the break is there in words.
 */
export function Chain() {
  const { walk, knowledge, store } = useApp()
  const { t } = useWords()
  const symptom = walk.symptom === null ? undefined : knowledge.symptoms[walk.symptom]
  const { diagnosis } = walk
  if (symptom === undefined || diagnosis === null) return null
  const other = likelihoodOf(knowledge.weights, diagnosis.other)
  return (
    <section className={`${parts.panel} ${styles.panel}`} aria-labelledby="chain">
      <h2 id="chain" className={styles.title}>
        {t('ui:result.chain')}
      </h2>
      <ol className={styles.chain}>
        {linkStates(knowledge, symptom.stage, diagnosis).map((shown) => (
          <Node key={shown.link} shown={shown} />
        ))}
      </ol>
      {other !== 'unlikely' && (
        <p className={`${parts.quiet} ${styles.other}`}>
          {t('ui:result.otherShare')}
          {t('ui:colon')}
          <Likelihood word={other} />
        </p>
      )}
      <button
        className={`${parts.link} ${parts.noPrint}`}
        type="button"
        onClick={() => store.getState().go({ at: 'travel' })}
      >
        {t('ui:travel.title')}
      </button>
    </section>
  )
}

function Node({ shown: { link, state, likelihood } }: { shown: LinkShown }) {
  const { t } = useWords()
  return (
    <li className={look[state]}>
      <span className={styles.node}>
        <Icon name={linkIcons[link]} />
        {state === 'proven' && (
          <span className={styles.tick}>
            <Icon name="check" size="s" />
          </span>
        )}
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{t(`ui:link.${link}`)} </span>
        <span className={styles.word}>
          {state === 'proven' || state === 'unreached' ? (
            t(`ui:chain.${state}`)
          ) : (
            <Likelihood word={likelihood} />
          )}
        </span>
      </span>
      {state === 'break' && (
        <span className={styles.cut}>
          <Icon name="cut" />
        </span>
      )}
    </li>
  )
}

const look = {
  proven: styles.proven,
  break: styles.break,
  possible: styles.possible,
  clear: styles.clear,
  unreached: styles.clear,
} satisfies Record<LinkState, string | undefined>
