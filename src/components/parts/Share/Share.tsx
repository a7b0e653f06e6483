import clsx from 'clsx'
import { useState } from 'react'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Section } from '../Section/Section'
import { reportText } from './reportText'

/**
 * Ways to save or hand on the case: as text for a ticket, or as a link that reopens it. It never claims to have copied
 * what it could not.
 */
export function Share() {
  const { walk, windows, knowledge } = useApp()
  const { startOver } = useMoves()
  const words = useWords()
  const { t } = words
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null)
  const link = windows.linkTo(walk.session)
  const copy = (text: string) => windows.copyText(text).then((done) => setCopied({ text, done }))
  return (
    <Section id="save" title={t('ui:result.save')} className={layout.noPrint}>
      <div className={layout.buttons}>
        <Button onClick={() => copy(reportText(words, knowledge, walk, link))}>
          <Icon name="copy" />
          {t('ui:result.copyText')}
        </Button>
        <Button onClick={() => copy(link)}>
          <Icon name="copy" />
          {t('ui:result.copyLink')}
        </Button>
        <Button onClick={windows.print}>
          <Icon name="print" />
          {t('ui:result.print')}
        </Button>
        <Button kind="quiet" onClick={startOver}>
          {t('ui:newCase')}
        </Button>
      </div>
      <p className={clsx(layout.quiet, layout.above)} role="status">
        {copied === null ? '' : copied.done ? t('ui:result.copied') : t('ui:result.copyFailed')}
      </p>
      {copied?.done === false && (
        <textarea
          className={layout.field}
          readOnly
          rows={6}
          aria-label={t('ui:result.linkText')}
          value={copied.text}
          ref={(field) => field?.select()}
        />
      )}
    </Section>
  )
}
