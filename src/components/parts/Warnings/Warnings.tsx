import type { RemedyId, SymptomId, WarningId } from '../../../knowledge/ids'
import { warningsAt } from '../../../wizard/case/warnings'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Disclosure } from '../Disclosure/Disclosure'
import { Icon } from '../Icon/Icon'
import { Phrases } from '../Phrases/Phrases'
import styles from './Warnings.module.css'

/**
 * Acts that do harm with this message on screen; each reason is one tap away, so that the answer to the act stays
 * in reach. Red is only for this. `after` leaves out the first ones, where they were said already.
 */
export function Warnings(shown: { symptom?: SymptomId; after?: number }) {
  const { walk, knowledge } = useApp()
  const { symptom = walk.symptom, after = 0 } = shown
  const never = symptom === null ? [] : (knowledge.symptoms[symptom]?.never ?? []).slice(after)
  return <Dont warnings={never} />
}

/** What an act tempts to, said before its outcome is asked. */
export function Tempting({ act }: { act: RemedyId }) {
  const { walk, knowledge } = useApp()
  return <Dont warnings={warningsAt(knowledge, walk.symptom, act).tempting} />
}

/** What else must not be done with this message, folded. */
export function OtherWarnings({ act }: { act: RemedyId | null }) {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const { others } = warningsAt(knowledge, walk.symptom, act)
  if (others.length === 0) return null
  return (
    <Disclosure title={t('ui:action.dontMore', { count: others.length })} late>
      <Listed warnings={others} />
    </Disclosure>
  )
}

function Dont({ warnings }: { warnings: readonly WarningId[] }) {
  const { t } = useWords()
  if (warnings.length === 0) return null
  return (
    <section aria-label={t('ui:action.dont')}>
      <Listed warnings={warnings} />
    </section>
  )
}

/**
 * Warnings on their own ground. Each says itself that it is one: a heading over them would say it once more. No browser
 * translates them: a “don’t” that was lost on the way would be an instruction.
 */
function Listed({ warnings }: { warnings: readonly WarningId[] }) {
  const { t } = useWords()
  return (
    <div className={styles.dont} translate="no">
      <Icon name="stop" />
      <div>
        <ul>
          {warnings.map((warning) => (
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
    </div>
  )
}
