import { useWords } from '../../i18n'
import styles from './Clauses.module.css'

/** A heading that breaks between clauses before it breaks within one: Chinese has no spaces to break at. */
export function Clauses({ text }: { text: string }) {
  const { language } = useWords()
  if (language !== 'zh-CN') return text
  return (text.match(/[^，、。：]+[，、。：]?/g) ?? []).map((clause) => (
    <span key={clause} className={styles.clause}>
      {clause}
    </span>
  ))
}
