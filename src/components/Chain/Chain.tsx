import { useWords } from '../../i18n'
import type { Link } from '../../knowledge/schema'
import { useGuide } from '../guide'
import { Icon, type IconName } from '../Icon/Icon'
import parts from '../parts.module.css'
import styles from './Chain.module.css'
import { type LinkState, linkStates } from './linkStates'

const icons = {
  card: 'card',
  terminal: 'terminal',
  bearer: 'network',
  path: 'globe',
  acquirer: 'acquirer',
  switch: 'switch',
  issuer: 'issuer',
} as const satisfies Record<Link, IconName>

/** Where in the chain a payment travels the break is. Each link has its state in words. */
export function Chain() {
  const { walk, knowledge } = useGuide()
  const { t } = useWords()
  const symptom = walk.symptom === null ? undefined : knowledge.symptoms[walk.symptom]
  if (symptom === undefined || walk.diagnosis === null) return null
  return (
    <section className={`${parts.panel} ${styles.panel}`} aria-label={t('ui:result.chain')}>
      <ol className={styles.chain}>
        {linkStates(knowledge, symptom.stage, walk.diagnosis.ranked).map(({ link, state }) => (
          <li key={link} className={look[state]}>
            <span className={styles.node}>
              <Icon name={icons[link]} />
            </span>
            <span className={styles.name}>{t(`ui:link.${link}`)}</span>
            <span className={styles.word}>{t(`ui:chain.${state}`)}</span>
          </li>
        ))}
      </ol>
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
