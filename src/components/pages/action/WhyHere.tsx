import type { RemedyId } from '../../../knowledge/ids'
import type { RemedyReason } from '../../../wizard/engine/explain'
import { likelihoodOf } from '../../../wizard/engine/inference'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import layout from '../../parts/layout.module.css'
import { useApp } from '../../useApp'
import { useExplanation } from '../../useExplanation'
import { duration } from '../../wording'
import { useWords } from '../../words'

/** The reason for the place of a remedy in the plan: what it is expected to do for its time, beside the next one. */
export function WhyHere({ id }: { id: RemedyId }) {
  const { walk } = useApp()
  const { t } = useWords()
  if (!walk.plan.includes(id)) return null
  return (
    <Disclosure title={t('ui:explanation.here')} late>
      <Place id={id} />
    </Disclosure>
  )
}

function Place({ id }: { id: RemedyId }) {
  const explanation = useExplanation()
  const words = useWords()
  const { t } = words
  const place = explanation?.remedies.findIndex(({ remedy }) => remedy === id) ?? -1
  const here = explanation?.remedies[place]
  if (explanation === null || here === undefined) return null
  const next = explanation.remedies[place + 1]
  return (
    <>
      <p>{t(here.beforeCall ? 'ui:explanation.order' : 'ui:explanation.afterCall')}</p>
      <ul>
        <li>
          <Prospect reason={here} />
        </li>
        {next !== undefined && (
          <li>
            <Prospect reason={next} />
          </li>
        )}
        <li>{t('ui:explanation.callTakes', { time: duration(words, explanation.callingAtOnce) })}</li>
      </ul>
      <p className={layout.quiet}>{t('ui:result.howNote')}</p>
    </>
  )
}

function Prospect({ reason: { remedy, reached, repairs, seconds } }: { reason: RemedyReason }) {
  const { knowledge } = useApp()
  const words = useWords()
  const { t } = words
  return (
    <>
      {t('ui:explanation.prospect', {
        remedy: t(`${remedy}.name`),
        likelihood: t(`ui:explanation.helps.${likelihoodOf(knowledge.weights, repairs / reached)}`),
        time: duration(words, seconds),
      })}
    </>
  )
}
