import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import { actAfterWait } from '../../../wizard/case/moneyAct'
import type { PaymentStep } from '../../../wizard/case/payment'
import { Button } from '../../parts/Button/Button'
import { Contact } from '../../parts/Call/Contact'
import { CaseEnd } from '../../parts/CaseEnd/CaseEnd'
import layout from '../../parts/layout.module.css'
import { PageButton } from '../../parts/PageButton/PageButton'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'

/**
 * The machine's walk is over and the payment is still open: why nothing can be done for it now, what to do until then,
 * and the act that is next. That the machine works is said second, and never as if that were the end.
 */
export function OpenPaymentPage({
  until,
  remedy,
}: {
  until: Extract<PaymentStep, { kind: 'wait' }>['until']
  remedy: RemedyId | null
}): ReactNode {
  const { walk, knowledge } = useApp()
  const { untry } = useMoves()
  const { t, list } = useWords()
  const act = actAfterWait(knowledge, walk.sales.current.sale, until)
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:openPayment.title')} />
      </h1>
      <p className={layout.lede}>{t(`ui:openPayment.until.${until}`)}</p>
      <p className={layout.above}>
        <b>{t('ui:openPayment.never')}</b>
      </p>
      <Section id="then" title={t('ui:openPayment.then')}>
        <NumberedSteps steps={list(`ui:openPayment.steps.${until}`).map((text) => ({ text, help: null }))} />
        <PageButton kind="main" className={layout.above} to={{ page: 'settle', ...act }}>
          {t(`ui:openPayment.act.${until}`)}
        </PageButton>
      </Section>
      <Section id="call" title={t('ui:call.who', { owner: t('ui:owner.acquirer') })}>
        <Contact />
      </Section>
      {remedy !== null && (
        <>
          <p className={layout.above}>{t('ui:openPayment.machine')}</p>
          <Button kind="link" onClick={() => untry(remedy)}>
            {t('ui:solved.again')}
          </Button>
        </>
      )}
      <SideLinks />
      <CaseEnd />
    </>
  )
}
