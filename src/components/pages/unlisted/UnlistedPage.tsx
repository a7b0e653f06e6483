import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { unlistedCall } from '../../../wizard/case/request'
import { Button } from '../../parts/Button/Button'
import { Contact } from '../../parts/Call/Contact'
import { Ready } from '../../parts/Call/Ready'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Prose } from '../../parts/Prose/Prose'
import { Section } from '../../parts/Section/Section'
import { unlistedSay, unlistedText } from '../../parts/Share/unlistedText'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { NumberedSteps } from '../../parts/Steps/Steps'
import { useApp, usePreferences, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { NoteForm } from './NoteForm'
import type { Noted } from './noted'
import styles from './UnlistedPage.module.css'

/**
 * The hand-over for a message we do not know: the money first, what to note, then the call. It claims to know no cause.
 * Everything that was noted is said in the call and written into the ticket as it was typed.
 */
export function UnlistedPage(kept: Noted & { vouched?: true | undefined }): ReactNode {
  const { go, openField } = useMoves()
  const { t, list } = useWords()
  const [chosen, setChosen] = useState<Noted>(kept)
  const { words, before } = useWalkStore(({ fields }) => fields)
  // The fields open with what was kept; it is theirs from then on.
  const opening = useRef(kept)
  useLayoutEffect(() => {
    const { typed = '', before: done = '', vouched } = opening.current
    openField('words', typed, vouched === true)
    openField('before', done, vouched === true)
  }, [openField])
  const noted = withoutBlanks({ ...chosen, typed: words.text, before: before.text })
  const keep = (whole: Noted) =>
    go({ page: 'unlisted', ...whole, vouched: words.vouched || before.vouched || undefined })
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:startPage.unlisted')} />
      </h1>
      <p className={layout.lede}>{t('ui:unlisted.lede')}</p>
      <section className={styles.money} aria-labelledby="money" translate="no">
        <h2 id="money">
          <Phrases text={t('ui:unlisted.money')} />
        </h2>
        <p>{t('money:unknown.do')}</p>
        <Disclosure title={t('ui:unlisted.lookUp')}>
          <NumberedSteps steps={list('ui:unlisted.moneySteps').map((text) => ({ text, help: null }))} />
        </Disclosure>
      </section>
      <Section id="note" className={styles.part} title={t('ui:unlisted.note')}>
        <NoteForm
          noted={noted}
          choose={(one) => {
            setChosen({ ...chosen, ...one })
            keep({ ...noted, ...one })
          }}
          keep={() => keep(noted)}
        />
      </Section>
      <CallAbout noted={noted} />
      <SideLinks />
    </>
  )
}

/** What was really said. */
const withoutBlanks = ({ typed = '', before = '', ...chosen }: Noted): Noted => ({
  ...chosen,
  ...(typed.trim() === '' ? {} : { typed: typed.trim() }),
  ...(before.trim() === '' ? {} : { before: before.trim() }),
})

/** The call: what to say, in one piece to be copied, whom to ring, and what they may want. */
function CallAbout({ noted }: { noted: Noted }) {
  const { walk } = useApp()
  const words = useWords()
  const { t, list } = words
  const { contact, numbers } = usePreferences((state) => state)
  const request = unlistedCall(walk)
  return (
    <Section id="call" className={styles.part} title={t('ui:call.title')}>
      {contact !== '' && <Contact />}
      <div className={styles.say}>
        <p className={styles.label}>
          <Icon name="speech" size="s" />
          <span>{t('ui:call.say')}</span>
        </p>
        {unlistedSay(words, walk, noted, numbers).map((sentence) => (
          <p key={sentence}>
            <Prose text={sentence} />
          </p>
        ))}
      </div>
      <CopyForHotline text={unlistedText(words, walk, noted, numbers)} />
      {contact === '' && (
        <Disclosure title={t('ui:unlisted.whereNumber')}>
          <Contact />
        </Disclosure>
      )}
      <Disclosure title={t('ui:call.ready')}>
        <Ready items={request.ready} />
        <ul className={styles.asked}>
          {list('ui:unlisted.theyAsk').map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Disclosure>
      <p className={layout.quiet}>{t('ui:call.never')}</p>
    </Section>
  )
}

/** It never claims to have copied what it could not: then the text can be selected. */
function CopyForHotline({ text }: { text: string }) {
  const { windows } = useApp()
  const { t } = useWords()
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null)
  const now = copied?.text === text ? copied : null
  return (
    <div className={layout.noPrint}>
      <Button
        kind="main"
        className={styles.copy}
        onClick={() => windows.copyText(text).then((done) => setCopied({ text, done }))}
      >
        <Icon name="copy" />
        {t('ui:unlisted.copy')}
      </Button>
      <p className={styles.copied} role="status">
        {now === null ? '' : now.done ? t('ui:unlisted.copied') : t('ui:result.copyFailed')}
      </p>
      {now?.done === false && (
        <textarea
          className={layout.field}
          readOnly
          rows={6}
          aria-label={t('ui:result.linkText')}
          value={text}
          ref={(field) => field?.select()}
        />
      )}
    </div>
  )
}
