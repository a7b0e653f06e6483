import { useState } from 'react'
import { useWords } from '../../i18n'
import { useGuide } from '../guide'
import { Icon } from '../Icon/Icon'
import parts from '../parts.module.css'

/** Save or hand on the case: a link that reopens it. Never claims to have copied what it could not. */
export function Share() {
  const { walk, windows, store } = useGuide()
  const { t } = useWords()
  const [copied, setCopied] = useState<boolean | null>(null)
  const link = windows.linkTo(walk.session)
  return (
    <section className={`${parts.section} ${parts.noPrint}`} aria-labelledby="save">
      <h2 id="save">{t('ui:result.save')}</h2>
      <div className={parts.buttons}>
        <button className={parts.button} type="button" onClick={() => windows.copyText(link).then(setCopied)}>
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
        {copied === null ? '' : copied ? t('ui:result.copied') : t('ui:result.copyFailed')}
      </p>
      {copied === false && (
        <input
          className={parts.field}
          readOnly
          aria-label={t('ui:result.linkText')}
          value={link}
          ref={(field) => field?.select()}
        />
      )}
    </section>
  )
}
