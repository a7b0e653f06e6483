import clsx from 'clsx'
import type { MoneyState } from '../../knowledge/schema'
import { Icon, type IconName } from '../parts/Icon/Icon'
import { PageButton } from '../parts/PageButton/PageButton'
import { Prose } from '../parts/Prose/Prose'
import { useApp } from '../useApp'
import { useWords } from '../words'
import styles from './MoneyBand.module.css'

const icons = {
  unknown: 'unknown',
  'charged-twice': 'caution',
  approved: 'check',
  released: 'check',
  refused: 'notsent',
  'not-sent': 'notsent',
} as const satisfies Record<MoneyState, IconName>

const tone = {
  unknown: styles.caution,
  'charged-twice': styles.caution,
  approved: styles.good,
  released: styles.good,
  refused: '',
  'not-sent': '',
} satisfies Record<MoneyState, string | undefined>

/** The state of the sale on every page of the walk: what it is, what to do, what to tell the customer. */
export function MoneyBand() {
  const { walk, knowledge } = useApp()
  const { t, list } = useWords()
  const { state, basis, doubtful } = walk.sale
  const { record } = knowledge.money
  const looking = walk.step.kind === 'ask' && walk.step.question === record
  return (
    <aside className={clsx(styles.band, tone[state])} aria-label={t('ui:moneyBand.label')}>
      <details className={styles.in}>
        <summary>
          <Icon name={icons[state]} size="m" />
          <span>
            <b>{t(`money:${state}.state`)}</b>{' '}
            <span className={styles.do}>
              <Prose text={t(`money:${state}.do`)} />{' '}
            </span>
            <span className={styles.tell}>{t('ui:moneyBand.tell')}</span>
          </span>
        </summary>
        <div className={styles.say}>
          <p>
            <q>{t(`money:${state}.say`)}</q>
          </p>
          <p className={styles.basis}>{t(`money:basis.${basis}`)}</p>
          <p className={styles.order}>{t('ui:moneyBand.order')}</p>
          <ol>
            {list(`money:${state}.steps`).map((step) => (
              <li key={step}>
                <Prose text={step} />
              </li>
            ))}
          </ol>
          {doubtful && !looking && walk.symptom !== null && (
            <PageButton to={{ page: 'question', question: record }}>{t('ui:moneyBand.check')}</PageButton>
          )}
        </div>
      </details>
    </aside>
  )
}
