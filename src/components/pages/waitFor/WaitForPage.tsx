import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import { calledFor, type OpenCall } from '../../../wizard/case/openCalls'
import { sellsBy } from '../../../wizard/case/sellingWays'
import { service } from '../../../wizard/case/session'
import type { Step } from '../../../wizard/case/walk'
import { Contact } from '../../parts/Call/Contact'
import { CaseEnd } from '../../parts/CaseEnd/CaseEnd'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import layout from '../../parts/layout.module.css'
import { OnlyPayment } from '../../parts/OnlyPayment/OnlyPayment'
import { Optional } from '../../parts/Optional/Optional'
import { OutcomeOfWait } from '../../parts/Outcome/Outcome'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Section } from '../../parts/Section/Section'
import { Selling } from '../../parts/Selling/Selling'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { StepLine } from '../../parts/StepLine/StepLine'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useApp } from '../../useApp'
import { useQuestionWords } from '../../useQuestionWords'
import { actName } from '../../wording'
import { useWords } from '../../words'

/** A call has no end yet: the case stays open. Who is on it, what to do until then, and what came of it later. */
export function WaitForPage({ remedy, report }: Pick<OpenCall, 'remedy' | 'report'>): ReactNode {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t, list } = words
  const owner = calledFor(knowledge, remedy) ?? 'acquirer'
  const sells = sellsBy(knowledge, walk.tried)
  return (
    <>
      <StepLine phase="fix" />
      <h1 tabIndex={-1}>
        <Phrases text={t(`ui:waiting.title.${report}`, { owner: t(`ui:owner.${owner}`) })} />
      </h1>
      <p className={layout.lede}>
        {t('ui:waiting.called', { what: actName(words, knowledge, remedy) ?? '' })}
      </p>
      <Section id="until" title={t('ui:waiting.until')}>
        <NumberedSteps steps={list(`ui:waiting.steps.${report}`).map((text) => ({ text, help: null }))} />
        {report !== 'under-way' && <CallAgain remedy={remedy} />}
        <Further step={walk.step} />
      </Section>
      <OutcomeOfWait remedy={remedy} onIt={report === 'under-way'} />
      {sells !== null && (
        <p className={layout.above}>{t('ui:waiting.selling', { what: t(`${sells}.name`) })}</p>
      )}
      {owner === 'acquirer' && (
        <Section id="call" title={t('ui:call.who', { owner: t('ui:owner.acquirer') })}>
          <Contact />
        </Section>
      )}
      <OnlyPayment />
      <SideLinks />
      <CaseEnd>
        <Disclosure title={t('ui:selling.title')} late>
          <Optional>
            <Selling heading="h3" />
          </Optional>
        </Disclosure>
      </CaseEnd>
    </>
  )
}

function CallAgain({ remedy }: { remedy: RemedyId }) {
  const { t } = useWords()
  return (
    <PageButton
      kind="main"
      className={layout.above}
      to={remedy === service ? { page: 'result' } : { page: 'remedy', remedy }}
    >
      {t('ui:waiting.again')}
    </PageButton>
  )
}

/** What is worth asking or trying while they are on it. */
function Further({ step }: { step: Step }) {
  const { t } = useWords()
  const asked = useQuestionWords()
  const next = step.kind === 'wait-for' ? step.meanwhile : step
  if (next?.kind === 'ask')
    return (
      <PageButton className={layout.above} to={{ page: 'question', question: next.question }}>
        {t('ui:waiting.further', { what: asked(next.question).ask })}
      </PageButton>
    )
  if (next?.kind === 'try')
    return (
      <PageButton className={layout.above} to={{ page: 'remedy', remedy: next.remedy }}>
        {t('ui:waiting.further', { what: t(`${next.remedy}.name`) })}
      </PageButton>
    )
  return null
}
