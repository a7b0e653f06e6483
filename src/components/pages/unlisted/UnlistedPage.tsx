import type { ReactNode } from 'react'
import { unlistedCall } from '../../../wizard/case/request'
import { Call } from '../../parts/Call/Call'
import layout from '../../parts/layout.module.css'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useApp } from '../../useApp'
import { useWords } from '../../words'

/**
 * The hand-over for a message we do not know: the money first, what to note and look at, then the call. It claims to
 * know no cause.
 */
export function UnlistedPage(): ReactNode {
  const { walk } = useApp()
  const { t, list } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('ui:startPage.unlisted')}</h1>
      <p className={layout.lede}>{t('ui:unlisted.lede')}</p>
      <Section id="money" title={t('ui:unlisted.money')}>
        <p>{t('money:unknown.do')}</p>
        <NumberedSteps steps={plain(list('ui:unlisted.moneySteps'))} />
      </Section>
      <Section id="note" title={t('ui:unlisted.note')}>
        <NumberedSteps steps={plain(list('ui:unlisted.steps'))} />
      </Section>
      <Section id="call" title={t('ui:call.title')}>
        <Call request={unlistedCall(walk)} />
      </Section>
      <SideLinks />
    </>
  )
}

const plain = (steps: readonly string[]) => steps.map((text) => ({ text, help: null }))
