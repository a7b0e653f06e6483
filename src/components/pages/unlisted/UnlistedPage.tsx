import { Call, type Request } from '../../parts/Call/Call'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useWords } from '../../words'

/**
 * The hand-over for a message we do not know: the money first, what to note and look at, then the call. It claims to
 * know no cause.
 */
export function UnlistedPage() {
  const { t, list } = useWords()
  const request: Request = {
    to: 'acquirer',
    ask: t('page:unlisted.ask'),
    say: list('page:unlisted.say'),
    theyAsk: list('page:unlisted.theyAsk'),
    ready: ['exact-words', 'photo', 'time', 'what-changed', 'merchant-number', 'terminal-number', 'serial'],
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('ui:startPage.unlisted')}</h1>
      <p className={parts.lede}>{t('page:unlisted.lede')}</p>
      <section className={parts.section} aria-labelledby="money">
        <h2 id="money">{t('page:unlisted.money')}</h2>
        <p>{t('money:unknown.do')}</p>
        <NumberedSteps steps={plain(list('money:unknown.steps'))} />
      </section>
      <section className={parts.section} aria-labelledby="note">
        <h2 id="note">{t('page:unlisted.note')}</h2>
        <NumberedSteps steps={plain(list('page:unlisted.steps'))} />
      </section>
      <section className={parts.section} aria-labelledby="call">
        <h2 id="call">{t('ui:call.title')}</h2>
        <Call request={request} />
      </section>
      <SideLinks />
    </>
  )
}

const plain = (steps: readonly string[]) => steps.map((text) => ({ text, help: null }))
