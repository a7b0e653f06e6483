import type { ReactNode } from 'react'
import type { Standing } from '../../../knowledge/standing'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import styles from './Why.module.css'

const marks = { established: 'established', judged: 'judged', claimed: 'claimed' } as const

/** The certainty of a statement and its sources; `children` come between the two, such as its date. */
export function HowWeKnow({ standing, children }: { standing: Standing; children?: ReactNode }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const sources = (standing.sources ?? []).flatMap((id) => knowledge.sources[id] ?? [])
  return (
    <p className={styles.know}>
      <span className={styles.standing}>
        <Icon name={marks[standing.kind]} size="s" />
        <span>{t(`ui:standing.${standing.kind}`)}</span>
      </span>
      {children}
      {sources.length > 0 && (
        <span>
          {`${t('ui:result.sources')}${t('ui:colon')}${sources
            .map(({ id, grade }) => `${t(`${id}.title`)} (${t(`ui:grade.${grade}`)})`)
            .join(t('ui:semicolon'))}`}
        </span>
      )}
    </p>
  )
}
