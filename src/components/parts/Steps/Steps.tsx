import type { RemedyId } from '../../../knowledge/schema'
import { useWords } from '../../words'
import { Prose } from '../Prose/Prose'
import styles from './Steps.module.css'

/** The steps of a remedy, one act each, with what helps doing them. */
export function Steps({ remedy }: { remedy: RemedyId }) {
  const { list, has, t } = useWords()
  return (
    <NumberedSteps
      steps={list(`${remedy}.steps`).map((text, i) => {
        const help = `${remedy}.stepHelp.${i}`
        return { text, help: has(help) ? t(help) : null }
      })}
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
