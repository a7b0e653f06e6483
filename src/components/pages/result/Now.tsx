import type { RemedyId } from '../../../knowledge/ids'
import { service } from '../../../wizard/case/session'
import type { Step } from '../../../wizard/case/walk'
import layout from '../../parts/layout.module.css'
import { Outcome } from '../../parts/Outcome/Outcome'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Section } from '../../parts/Section/Section'
import { NumberedSteps, Steps } from '../../parts/Steps/Steps'
import { Warnings } from '../../parts/Warnings/Warnings'
import { useApp } from '../../useApp'
import { useWords } from '../../words'

/** The next act or question, and the answers to what came of the act. */
export function Now() {
  const { walk } = useApp()
  const { t } = useWords()
  const { step } = walk
  const uninformed =
    step.kind === 'hand-over' ||
    (step.kind === 'wait-for' && step.remedy === service && step.report !== 'under-way')
  return (
    <>
      <Section id="now" title={t('ui:result.now')}>
        {step.kind === 'ask' && <NextQuestion step={step} />}
        {step.kind === 'try' && <NextAct remedy={step.remedy} />}
        {step.kind === 'settle' && <ForThePayment remedy={step.remedy} />}
        {step.kind === 'open-payment' && <p>{t(`ui:result.open.${step.until}`)}</p>}
        {step.kind === 'wait-for' && !uninformed && <OnACall step={step} />}
        {step.kind === 'solved' && <p>{t(`ui:result.over.${step.how}`)}</p>}
        {uninformed && <HandOverSteps />}
        <Warnings />
      </Section>
      {step.kind === 'try' && <Outcome remedy={step.remedy} />}
      {uninformed && (
        <>
          <Outcome remedy={service} />
          <AfterTheCall />
        </>
      )}
    </>
  )
}

function NextQuestion({ step }: { step: Extract<Step, { kind: 'ask' }> }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('ui:result.nowAsk')}</p>
      <PageButton kind="main" className={layout.above} to={{ page: 'step' }}>
        {t('ui:result.nowAskLink', { question: t(`${step.question}.ask`) })}
      </PageButton>
    </>
  )
}

function NextAct({ remedy }: { remedy: RemedyId }) {
  const { t } = useWords()
  return (
    <>
      <h3>
        <Phrases text={t(`${remedy}.name`)} />
      </h3>
      <Steps remedy={remedy} />
    </>
  )
}

/** An act for the payment; how it ended is told at its own page, where the answers are. */
function ForThePayment({ remedy }: { remedy: RemedyId }) {
  const { t } = useWords()
  return (
    <>
      <NextAct remedy={remedy} />
      <PageButton kind="main" className={layout.above} to={{ page: 'step' }}>
        {t('ui:result.nowSettle')}
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

function HandOverSteps() {
  const { t, list } = useWords()
  return (
    <>
      <h3>
        <Phrases text={t('ui:result.handOver')} />
      </h3>
      <p>{t('ui:result.handOverLede')}</p>
      <NumberedSteps steps={list('ui:result.handOverSteps').map((text) => ({ text, help: null }))} />
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
