import type { SymptomId } from '../../../knowledge/ids'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
import { Plate } from '../Plate/Plate'
import { HowWeKnow } from './HowWeKnow'
import styles from './Why.module.css'

/**
 * Names of a message outside the domestic network. Written for English readers, whose machine may well come from
 * elsewhere; it is there to unfold in both languages, because the language can be changed in the middle of a case and
 * both hold the same facts.
 */
export function Readings({ symptom }: { symptom: SymptomId }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const readings = Object.values(knowledge.readings).filter(({ symptoms }) => symptoms.includes(symptom))
  if (readings.length === 0) return null
  return (
    <Disclosure title={t('ui:result.elsewhere', { count: readings.length })}>
      <ul>
        {readings.map(({ id, screens, standing }) => (
          <li className={styles.claim} key={id}>
            <p className={styles.elsewhere}>
              <b>{t(`${id}.where`)}</b>{' '}
              {screens.map(({ text, lang }) => (
                <Plate key={text} text={text} lang={lang} />
              ))}
            </p>
            <p>{t(`${id}.says`)}</p>
            <HowWeKnow standing={standing} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
