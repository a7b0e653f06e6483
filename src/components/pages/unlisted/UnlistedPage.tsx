import type { ReactNode } from 'react'
import { unlistedCall } from '../../../wizard/case/request'
import { Call } from '../../parts/Call/Call'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Plate } from '../../parts/Plate/Plate'
import { Section } from '../../parts/Section/Section'
import { SaveText } from '../../parts/Share/Share'
import { unlistedText } from '../../parts/Share/unlistedText'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useApp } from '../../useApp'
import { useWords } from '../../words'

/**
 * The hand-over for a message we do not know: the money first, what to note and look at, then the call. It claims to
 * know no cause. What was typed is shown, said in the call and written into the ticket as it was typed.
 */
export function UnlistedPage({ typed = '' }: { typed?: string | undefined }): ReactNode {
  const { walk } = useApp()
  const words = useWords()
  const { t, list } = words
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:startPage.unlisted')} />
      </h1>
      {typed !== '' && (
        <p>
          {t('ui:unlisted.typed')}{' '}
          <Plate text={typed} lang={/\p{Script=Han}/u.test(typed) ? 'zh-CN' : 'en'} />
        </p>
      )}
      <p className={layout.lede}>{t('ui:unlisted.lede')}</p>
      <Section id="money" title={t('ui:unlisted.money')}>
        <p>
          <b>{t('money:unknown.state')}</b>
          {t('ui:colon')}
          {t('money:unknown.do')}
        </p>
        <NumberedSteps steps={plain(list('ui:unlisted.moneySteps'))} />
      </Section>
      <Section id="note" title={t('ui:unlisted.note')}>
        <NumberedSteps steps={plain(list('ui:unlisted.steps'))} />
      </Section>
      <Section id="call" title={t('ui:call.title')}>
        <Call request={unlistedCall(walk)} screen={typed} />
      </Section>
      {typed !== '' && <SaveText text={unlistedText(words, walk, typed)} />}
      <SideLinks />
    </>
  )
}

const plain = (steps: readonly string[]) => steps.map((text) => ({ text, help: null }))
