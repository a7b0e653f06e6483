import type { RemedyId } from '../../../knowledge/ids'
import { service } from '../../../wizard/case/session'
import type { Step } from '../../../wizard/case/walk'
import layout from '../../parts/layout.module.css'
import { Outcome } from '../../parts/Outcome/Outcome'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Section } from '../../parts/Section/Section'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { Tempting } from '../../parts/Warnings/Warnings'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { useWords } from '../../words'
import { WhomToCall } from './WhomToCall'

/** The next act or question with the one button that leads there, or the call that only this page tells of. */
export function Now() {
  const { walk } = useApp()
  const { t } = useWords()
  const { step } = walk
  const calls = callsHere(step)
  return (
    <>
      <Section
        id="now"
        title={calls ? t('ui:result.handOver') : t('ui:result.now')}
        look="plain"
        className={layout.above}
      >
        {step.kind === 'ask' && <NextQuestion step={step} />}
        {(step.kind === 'try' || step.kind === 'settle') && <NextAct remedy={step.remedy} />}
        {step.kind === 'open-payment' && <p>{t(`ui:result.open.${step.until}`)}</p>}
        {step.kind === 'wait-for' && !calls && <OnACall step={step} />}
        {step.kind === 'solved' && <p>{t(`ui:result.over.${step.how}`)}</p>}
        {calls && (
          <>
            <p>{t('ui:result.handOverLede')}</p>
            <WhomToCall />
          </>
        )}
      </Section>
      {calls && (
        <>
          <Outcome remedy={service} />
          <AfterTheCall />
        </>
      )}
    </>
  )
}

/** Whether the next step is the call that nobody can say the reason of: it has no page of its own. */
export const callsHere = (step: Step): boolean =>
  step.kind === 'hand-over' ||
  (step.kind === 'wait-for' && step.remedy === service && step.report !== 'under-way')

function NextQuestion({ step }: { step: Extract<Step, { kind: 'ask' }> }) {
  const { t } = useWords()
  const { ask } = useQuestionWords()(step.question)
  return (
    <>
      <p>{`${t('ui:result.nowAsk')}${t('ui:colon')}${ask}`}</p>
      <PageButton kind="main" className={layout.above} to={{ page: 'step' }}>
        {t('ui:result.nowAskLink')}
      </PageButton>
    </>
  )
}

/** Steps that the result shows of the next act: enough to know what it is. */
const stepsAtOnce = 3

/** The next act; how it ended is told at its own page, where the answers are. */
function NextAct({ remedy }: { remedy: RemedyId }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const steps = knowledge.remedies[remedy]?.steps ?? []
  return (
    <>
      <h3>
        <Phrases text={t(`${remedy}.name`)} />
      </h3>
      <NumberedSteps
        steps={steps.slice(0, stepsAtOnce).map((id) => ({ text: t(`${id}.text`), help: null }))}
      />
      <Tempting act={remedy} />
      <PageButton kind="main" className={layout.above} to={{ page: 'step' }}>
        {t('ui:result.nowDo')}
      </PageButton>
    </>
  )
}

/** The case waits for a call; what to do until then is told at its own page. */
function OnACall({ step: { report } }: { step: Extract<Step, { kind: 'wait-for' }> }) {
  const { t } = useWords()
  return (
    <>
      <p>{t(`ui:held.called.${report}`)}</p>
      <PageButton kind="main" className={layout.above} to={{ page: 'step' }}>
        {t('ui:held.waiting')}
      </PageButton>
    </>
  )
}

/** The call leads to no other page: that it was heard is said where it was said. */
function AfterTheCall() {
  const { walk } = useApp()
  const { t } = useWords()
  const result = walk.tried.find(({ remedy }) => remedy === service)?.result
  return (
    <p className={layout.above} role="status">
      {result === 'no-change' || result === 'not-possible' || result === 'wants-something'
        ? t(`ui:afterCall.${result}`)
        : ''}
    </p>
  )
}
