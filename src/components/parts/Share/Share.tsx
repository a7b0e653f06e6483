import { useState } from 'react'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import parts from '../parts.module.css'
import { reportText } from './reportText'

/** Save or hand on the case: as text for a ticket, or as a link that reopens it. Never claims to have copied what it could not. */
export function Share() {
  const { walk, windows, store, knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null)
  const link = windows.linkTo(walk.session)
  const copy = (text: string) => windows.copyText(text).then((done) => setCopied({ text, done }))
  return (
    <section className={`${parts.section} ${parts.noPrint}`} aria-labelledby="save">
      <h2 id="save">{t('ui:result.save')}</h2>
      <div className={parts.buttons}>
        <button
          className={parts.button}
          type="button"
          onClick={() => copy(reportText(words, knowledge, walk, link))}
        >
          <Icon name="copy" />
          {t('ui:result.copyText')}
        </button>
        <button className={parts.button} type="button" onClick={() => copy(link)}>
          <Icon name="copy" />
          {t('ui:result.copyLink')}
        </button>
        <button className={parts.button} type="button" onClick={windows.print}>
          <Icon name="print" />
          {t('ui:result.print')}
        </button>
        <button
          className={`${parts.button} ${parts.quietButton}`}
          type="button"
          onClick={() => store.getState().startOver()}
        >
          {t('ui:newCase')}
        </button>
      </div>
      <p className={`${parts.quiet} ${parts.above}`} role="status">
        {copied === null ? '' : copied.done ? t('ui:result.copied') : t('ui:result.copyFailed')}
      </p>
      {copied?.done === false && (
        <textarea
          className={parts.field}
          readOnly
          rows={6}
          aria-label={t('ui:result.linkText')}
          value={copied.text}
          ref={(field) => field?.select()}
        />
      )}
    </section>
  )
}
