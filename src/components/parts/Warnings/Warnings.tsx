import type { SymptomId } from '../../../knowledge/ids'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import { Phrases } from '../Phrases/Phrases'
import styles from './Warnings.module.css'

/**
 * Acts that do harm with this message on screen; each reason is one tap away, so that the answer to the act stays
 * in reach. Red is only for this. `after` leaves out the first ones, where they were said already.
 */
export function Warnings(shown: { symptom?: SymptomId; after?: number }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const { symptom = walk.symptom, after = 0 } = shown
  const never = symptom === null ? [] : (knowledge.symptoms[symptom]?.never ?? []).slice(after)
  if (never.length === 0) return null
  return (
    <section className={styles.dont} aria-label={t('ui:action.dont')}>
      <Icon name="stop" />
      <div>
        <b>{t('ui:action.dont')}</b>
        <ul>
          {never.map((warning) => (
            <li key={warning}>
              <details>
                <summary>
                  <Phrases text={t(`${warning}.text`)} />
                  <Icon name="next" size="s" />
                </summary>
                <p>{t(`${warning}.why`)}</p>
              </details>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
