import { useWords } from '../../words'
import layout from '../layout.module.css'
import styles from './CaseCode.module.css'
import { grouped, readAloud } from './grouped'

/** A case code to be read out: its groups large, and under each how it is said on the telephone. */
export function CaseCode({ code }: { code: string }) {
  const { t, list, language } = useWords()
  const words = list('ui:caseCode.digits')
  const between = language === 'zh-CN' ? '' : ' '
  return (
    <>
      <h3>{t('ui:caseCode.title')}</h3>
      <ol className={styles.code}>
        {grouped(code).map((group, place) => (
          // A group may come twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never change places
          <li key={place}>
            <span className={styles.digits} aria-hidden="true">
              {group}
            </span>
            <span className={styles.reading}>{readAloud(group, words, between)}</span>
          </li>
        ))}
      </ol>
      <p className={layout.quiet}>{t('ui:caseCode.check')}</p>
    </>
  )
}
