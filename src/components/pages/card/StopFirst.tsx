import type { SymptomId } from '../../../knowledge/ids'
import { Icon } from '../../parts/Icon/Icon'
import { Phrases } from '../../parts/Phrases/Phrases'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import styles from './CardPage.module.css'

/** Warnings that are read before anything else; the others come below. */
export const saidFirst = 2

/** What must not be done, before all else, unfolded and above what is to be done. */
export function StopFirst({ symptom }: { symptom: SymptomId }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const never = knowledge.symptoms[symptom]?.never ?? []
  return (
    <section className={styles.stop} aria-labelledby="stop" translate="no">
      <Icon name="stop" />
      <div>
        <h2 id="stop">
          <Phrases text={t('ui:card.stop')} />
        </h2>
        <ul>
          {never.slice(0, saidFirst).map((warning) => (
            <li key={warning}>{t(`${warning}.text`)}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
