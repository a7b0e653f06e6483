import type { RemedyId } from '../../../knowledge/ids'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Prose } from '../Prose/Prose'
import styles from './Steps.module.css'

/** The steps of a remedy, one act each, with what helps doing them. */
export function Steps({ remedy }: { remedy: RemedyId }) {
  const { knowledge } = useApp()
  const { optional, t } = useWords()
  const steps = knowledge.remedies[remedy]?.steps ?? []
  return (
    <NumberedSteps
      steps={steps.map((id) => ({
        text: t(`${id}.text`),
        help: optional(`${id}.help`),
      }))}
    />
  )
}

/** Steps with numbers, read like a checklist. */
export function NumberedSteps({ steps }: { steps: readonly { text: string; help: string | null }[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ text, help }) => (
        <li key={text}>
          <span>
            <Prose text={text} />
          </span>
          {help !== null && (
            <small>
              <Prose text={help} />
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}
