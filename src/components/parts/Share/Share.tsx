import clsx from 'clsx'
import { type ReactNode, useState } from 'react'
import { mayFocus } from '../../takeFocus'
import { useApp, usePreferences } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Section } from '../Section/Section'
import { reportText } from './reportText'
import styles from './Share.module.css'

/** Ways to save or hand on the case: as text for a ticket, or as a link that reopens it. */
export function Share() {
  const { walk, windows, knowledge } = useApp()
  const { startOver } = useMoves()
  const numbers = usePreferences((state) => state.numbers)
  const words = useWords()
  const { t } = words
  const link = windows.linkTo(walk.session)
  return (
    <SaveText text={reportText(words, knowledge, walk, { link, numbers })} link={link}>
      <Button kind="quiet" onClick={startOver}>
        {t('ui:newCase')}
      </Button>
    </SaveText>
  )
}

/** Ways to save a text, and the link to what it is of. It never claims to have copied what it could not. */
export function SaveText({ text, link, children }: { text: string; link?: string; children?: ReactNode }) {
  const { windows } = useApp()
  const { t } = useWords()
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null)
  const copy = (what: string) => windows.copyText(what).then((done) => setCopied({ text: what, done }))
  return (
    <Section id="save" title={t('ui:result.save')} className={layout.noPrint}>
      <div className={styles.ways}>
        <Button onClick={() => copy(text)}>
          <Icon name="copy" />
          {t('ui:result.copyText')}
        </Button>
        {link !== undefined && (
          <Button onClick={() => copy(link)}>
            <Icon name="copy" />
            {t('ui:result.copyLink')}
          </Button>
        )}
        <Button onClick={windows.print}>
          <Icon name="print" />
          {t('ui:result.print')}
        </Button>
        {children}
      </div>
      <p className={clsx(layout.quiet, layout.above)} role="status">
        {copied === null
          ? ''
          : copied.done
            ? t(copied.text === link ? 'ui:result.copied' : 'ui:result.copiedText')
            : t('ui:result.copyFailed')}
      </p>
      {copied?.done === false && (
        <textarea
          className={layout.field}
          readOnly
          rows={6}
          aria-label={t('ui:result.linkText')}
          value={copied.text}
          ref={(field) => {
            if (mayFocus()) field?.select()
          }}
        />
      )}
    </Section>
  )
}
