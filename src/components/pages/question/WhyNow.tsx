import type { QuestionId, RemedyId } from '../../../knowledge/ids'
import { service } from '../../../wizard/case/session'
import type { QuestionReason } from '../../../wizard/engine/explain'
import layout from '../../parts/layout.module.css'
import { useApp } from '../../useApp'
import { useExplanation } from '../../useExplanation'
import { useQuestionWords } from '../../useQuestionWords'
import { duration } from '../../wording'
import { useWords } from '../../words'
import styles from './WhyNow.module.css'

/** The reason for asking now: what the question is expected to save, and what each answer would lead to. */
export function WhyNow({ id }: { id: QuestionId }) {
  const { walk } = useApp()
  const explanation = useExplanation()
  const words = useWords()
  const { t } = words
  const { step } = walk
  const why = step.kind === 'ask' && step.question === id ? step.why : null
  if (why === 'money' || why === 'entry')
    return <p className={layout.above}>{t(`ui:explanation.first.${why}`)}</p>
  const reason = explanation?.questions.find(({ question }) => question === id)
  if (reason === undefined) return null
  return (
    <>
      <p className={layout.above}>
        {reason.saves > 0
          ? t('ui:explanation.saves', { time: duration(words, reason.saves) })
          : t('ui:explanation.savesNothing')}
      </p>
      <Ways reason={reason} />
    </>
  )
}

/** The act that each answer would lead to first; answers with the same one are together. */
function Ways({ reason }: { reason: QuestionReason }) {
  const { t } = useWords()
  const { option } = useQuestionWords()(reason.question)
  const ways = new Map<RemedyId, string[]>()
  for (const { answer, leadsTo: act } of reason.answers) {
    const leadsTo = act ?? service
    ways.set(leadsTo, [...(ways.get(leadsTo) ?? []), option(answer)])
  }
  const name = (remedy: RemedyId) => (remedy === service ? t('ui:explanation.call') : t(`${remedy}.name`))
  const [only] = [...ways.keys()]
  if (ways.size === 1 && only !== undefined)
    return <p className={layout.quiet}>{t('ui:explanation.sameFirst', { remedy: name(only) })}</p>
  return (
    <>
      <p className={layout.quiet}>{t('ui:explanation.leads')}</p>
      <ul className={styles.ways}>
        {[...ways].map(([remedy, answers]) => (
          <li key={remedy}>
            <span>{answers.join(t('ui:semicolon'))}</span>
            <b>{`→ ${name(remedy)}`}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
