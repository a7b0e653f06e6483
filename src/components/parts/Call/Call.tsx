import { useState } from 'react'
import type { Owner, ReadyItem } from '../../../knowledge/schema'
import { withoutCardData } from '../../cardData'
import { useApp, usePreferences } from '../../useApp'
import { screenWords } from '../../wording'
import { useWords } from '../../words'
import { Icon } from '../Icon/Icon'
import { Prose } from '../Prose/Prose'
import parts from '../parts.module.css'
import styles from './Call.module.css'

/** What to ask of whom: the words to say, what they may ask, what to have ready, and what nobody may be told. */
export interface Request {
  to: Owner
  ask: string | null
  say: readonly string[]
  theyAsk: readonly string[]
  ready: readonly ReadyItem[]
}

/** Whom to call and what to say. Numbers come only from what the merchant noted. */
export function Call({ request }: { request: Request }) {
  const { t } = useWords()
  const { to, ask, theyAsk } = request
  // A payment in doubt is asked about in the same call: only the acquirer sees what the host answered.
  const { walk } = useApp()
  const unclear = walk.symptom !== null && walk.sale.state === 'unknown' && to === 'acquirer'
  const say = unclear ? [...request.say, t('ui:call.unclear')] : request.say
  const ready = unclear
    ? [...new Set<ReadyItem>([...request.ready, 'trace-number', 'time', 'payment'])]
    : request.ready
  return (
    <>
      <div className={parts.panel}>
        <p>
          <b>{t('ui:call.who', { owner: t(`ui:owner.${to}`) })}</b>
        </p>
        {ask !== null && <p>{ask}</p>}
        {to === 'acquirer' && <Contact />}
      </div>
      <div className={styles.say}>
        <p className={styles.label}>
          <Icon name="speech" size="s" />
          {t('ui:call.say')}
        </p>
        {say.map((sentence) => (
          <p key={sentence}>
            <Prose text={sentence} />
          </p>
        ))}
      </div>
      {theyAsk.length > 0 && (
        <>
          <h3 className={styles.head}>{t('ui:call.theyAsk')}</h3>
          <ul className={styles.bullets}>
            {theyAsk.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.head}>{t('ui:call.ready')}</h3>
      <ul className={styles.checks}>
        {ready.map((item) => (
          <li key={item}>
            <Icon name="check" size="s" />
            <span>{t(`ui:ready.${item}`)}</span>
          </li>
        ))}
      </ul>
      <p className={`${parts.quiet} ${parts.above}`}>{t('ui:call.never')}</p>
    </>
  )
}

/** The number the merchant noted, or where it is found and a field to note it. */
export function Contact() {
  const { t } = useWords()
  const { contact, prefer } = usePreferences((state) => state)
  const [draft, setDraft] = useState<string | null>(null)
  if (contact !== '' && draft === null) {
    return (
      <div className={styles.contact}>
        <a className={styles.tel} href={`tel:${contact.replace(/[^\d+*#]/g, '')}`}>
          {contact}
        </a>
        <p className={parts.quiet}>{t('ui:call.saved')}</p>
        <button className={`${parts.link} ${parts.noPrint}`} type="button" onClick={() => setDraft(contact)}>
          {t('ui:call.change')}
        </button>
      </div>
    )
  }
  const save = () => {
    prefer({ contact: (draft ?? '').trim() })
    setDraft(null)
  }
  return (
    <form
      className={styles.contact}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p className={parts.quiet}>{t('ui:call.where')}</p>
      <div className={parts.noPrint}>
        <label htmlFor="contact">{t('ui:call.note')}</label>
        <input
          className={parts.field}
          id="contact"
          type="tel"
          autoComplete="off"
          maxLength={40}
          value={draft ?? ''}
          aria-describedby="contact-hint"
          onChange={(event) =>
            setDraft(withoutCardData(event.target.value).text.replace(/[^\d+*#() -]/g, ''))
          }
        />
        <p className={parts.quiet} id="contact-hint">
          {t('ui:call.noteHint')}
        </p>
        {/* Not by submitting: in a sandboxed frame no form is submitted, so Enter is only a shortcut. */}
        <button className={parts.button} type="button" onClick={save}>
          {t('ui:call.save')}
        </button>
      </div>
    </form>
  )
}

/** What the terminal shows, as it is read out on the phone. */
export function useScreenText(): string {
  const { walk, knowledge } = useApp()
  return screenWords(useWords(), knowledge, walk.session.picked)
}
