import { useWords } from '../../i18n'
import { useGuide } from '../guide'
import { Icon } from '../Icon/Icon'
import parts from '../parts.module.css'
import styles from './Chain.module.css'
import { linkIcons } from './linkIcons'
import { type LinkState, linkStates } from './linkStates'

/** Where in the chain a payment travels the break is. Each link has its state in words. */
export function Chain() {
  const { walk, knowledge, store } = useGuide()
  const { t } = useWords()
  const symptom = walk.symptom === null ? undefined : knowledge.symptoms[walk.symptom]
  if (symptom === undefined || walk.diagnosis === null) return null
  return (
    <section className={`${parts.panel} ${styles.panel}`} aria-label={t('ui:result.chain')}>
      <ol className={styles.chain}>
        {linkStates(knowledge, symptom.stage, walk.diagnosis.ranked).map(({ link, state }) => (
          <li key={link} className={look[state]}>
            <span className={styles.node}>
              <Icon name={linkIcons[link]} />
            </span>
            <span className={styles.name}>{t(`ui:link.${link}`)}</span>
            <span className={styles.word}>{t(`ui:chain.${state}`)}</span>
          </li>
        ))}
      </ol>
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

const look = {
  proven: styles.proven,
  likely: styles.likely,
  possible: styles.possible,
  clear: styles.clear,
  unreached: styles.clear,
} satisfies Record<LinkState, string | undefined>
