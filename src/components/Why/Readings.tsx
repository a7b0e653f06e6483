import { useWords } from '../../i18n'
import type { SymptomId } from '../../knowledge/schema'
import { Disclosure } from '../Disclosure/Disclosure'
import { useGuide } from '../guide'
import { Plate } from '../Plate/Plate'
import { HowWeKnow } from './HowWeKnow'
import styles from './Why.module.css'

/**
 * What a message is called outside the domestic network. It stands open in English, whose readers may well have a
 * machine from elsewhere in front of them; in Chinese, where the domestic tables apply, it is there to unfold, because
 * both languages hold the same facts and the language can be changed in the middle of a case.
 */
export function Readings({ symptom }: { symptom: SymptomId }) {
  const { knowledge } = useGuide()
  const { t, language } = useWords()
  const readings = Object.values(knowledge.readings).filter(({ symptoms }) => symptoms.includes(symptom))
  if (readings.length === 0) return null
  return (
    <Disclosure title={t('ui:result.elsewhere')} open={language === 'en'}>
      <ul>
        {readings.map(({ id, screens, standing }) => (
          <li className={styles.claim} key={id}>
            <p className={styles.elsewhere}>
              <b>{t(`${id}.where`)}</b>
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
