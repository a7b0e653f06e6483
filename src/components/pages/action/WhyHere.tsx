import type { RemedyId } from '../../../knowledge/ids'
import { verdictOn } from '../../../wizard/case/verdict'
import type { RemedyReason } from '../../../wizard/engine/explain'
import { likelihoodOf } from '../../../wizard/engine/inference'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { Likelihood } from '../../parts/Likelihood/Likelihood'
import layout from '../../parts/layout.module.css'
import { Optional } from '../../parts/Optional/Optional'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Prose } from '../../parts/Prose/Prose'
import { WrongText } from '../../parts/WrongText/WrongText'
import { useApp } from '../../useApp'
import { useExplanation } from '../../useExplanation'
import { duration } from '../../wording'
import { useWords } from '../../words'
import styles from './Act.module.css'

/** Why this is done, and why now: what it does, what it looks most like, and what it is expected to do beside the next. */
export function WhyHere({ id }: { id: RemedyId }) {
  const { walk } = useApp()
  const { t } = useWords()
  return (
    <Disclosure title={t('ui:explanation.here')} late>
      <p>
        <Prose text={t(`${id}.why`)} />
      </p>
      <Optional>
        <LooksLike />
      </Optional>
      {walk.plan.includes(id) && (
        <Optional>
          <Place id={id} />
        </Optional>
      )}
      <Optional>
        <WrongText texts={[{ name: t(`${id}.name`), ids: [id] }]} />
      </Optional>
    </Disclosure>
  )
}

/** The likeliest cause in one line, leading to all of them. */
function LooksLike() {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  if (walk.diagnosis === null) return null
  const found = verdictOn(knowledge, { symptom: walk.symptom, diagnosis: walk.diagnosis })
  return (
    <p className={styles.looks}>
      {found.verdict === 'leads' ? (
        <span>
          <span>{`${t('ui:action.looksLike')}${t('ui:colon')}`}</span>
          <b>{t(`${found.cause}.name`)}</b> <Likelihood word={found.likelihood} />
        </span>
      ) : (
        <span>{t('ui:action.noLead')}</span>
      )}
      <PageButton to={{ page: 'result' }}>{t('ui:action.all')}</PageButton>
    </p>
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
      <p className={layout.above}>
        {t(here.beforeCall ? 'ui:explanation.order' : 'ui:explanation.afterCall')}
      </p>
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
    <span>
      {t('ui:explanation.prospect', {
        remedy: t(`${remedy}.name`),
        likelihood: t(`ui:explanation.helps.${likelihoodOf(knowledge.weights, repairs / reached)}`),
        time: duration(words, seconds),
      })}
    </span>
  )
}
