import clsx from 'clsx'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Request } from '../../../wizard/case/request'
import { withoutCardData } from '../../cardData'
import { screenWords } from '../../screenWords'
import { useApp, usePreferences } from '../../useApp'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { Phrases } from '../Phrases/Phrases'
import { Prose } from '../Prose/Prose'
import styles from './Call.module.css'
import { requestWords } from './requestWords'

/**
 * A call: whom to ask and what to say, and what would sharpen it. Numbers come only from what the merchant noted. `screen`
 * is what the terminal shows, where it is not the message of the case.
 */
export function Call({ request, facts, screen }: { request: Request; facts?: ReactNode; screen?: string }) {
  const { walk, knowledge } = useApp()
  const words = useWords()
  const { t } = words
  const { to, ready } = request
  const { ask, say, theyAsk } = requestWords(
    words,
    request,
    screen ?? screenWords(words, knowledge, walk.session.picked),
  )
  return (
    <>
      <div className={layout.panel}>
        <p>
          <b>{t('ui:call.who', { owner: t(`ui:owner.${to}`) })}</b>
        </p>
        {ask !== null && <p>{ask}</p>}
        {to === 'acquirer' && (
          <>
            <p className={layout.quiet}>{t('ui:call.acquirer')}</p>
            <Contact />
          </>
        )}
      </div>
      <Say sentences={say} />
      <Besides asked={request.besides} />
      {facts}
      {theyAsk.length > 0 && (
        <>
          <h3 className={styles.head}>
            <Phrases text={t('ui:call.theyAsk')} />
          </h3>
          <ul className={styles.bullets}>
            {theyAsk.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {ready.length > 0 && <Ready items={ready} />}
      <p className={clsx(layout.quiet, layout.above)}>{t('ui:call.never')}</p>
    </>
  )
}

/** What else is asked for in the same call, likeliest first. */
function Besides({ asked }: { asked: Request['besides'] }) {
  const { t } = useWords()
  if (asked.length === 0) return null
  return (
    <>
      <h3 className={styles.head} id="also">
        <Phrases text={t('ui:call.also')} />
      </h3>
      <ol className={styles.bullets} aria-labelledby="also">
        {asked.map((remedy) => (
          <li key={remedy}>
            <b>{t(`${remedy}.name`)}</b>
            {t('ui:colon')}
            {t(`${remedy}.ask`)}
          </li>
        ))}
      </ol>
    </>
  )
}

/** What to have at hand. */
export function Ready({ items }: { items: Request['ready'] }) {
  const { t } = useWords()
  return (
    <>
      <h3 className={styles.head}>
        <Phrases text={t('ui:call.ready')} />
      </h3>
      <ul className={styles.checks}>
        {items.map((item) => (
          <li key={item}>
            <Icon name="check" size="s" />
            <span>{t(`ui:ready.${item}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Say({ sentences }: { sentences: readonly string[] }) {
  const { t } = useWords()
  return (
    <div className={styles.say}>
      <p className={styles.label}>
        <Icon name="speech" size="s" />
        {t('ui:call.say')}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Prose text={sentence} />
        </p>
      ))}
    </div>
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
        <p className={layout.quiet}>{t('ui:call.saved')}</p>
        <Button kind="link" className={layout.noPrint} onClick={() => setDraft(contact)}>
          {t('ui:call.change')}
        </Button>
      </div>
    )
  }
  const save = () => {
    prefer({ contact: (draft ?? '').trim() })
    setDraft(null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form className={styles.contact} onSubmit={submit}>
      <p className={layout.quiet}>{t('ui:call.where')}</p>
      <div className={layout.noPrint}>
        <label htmlFor="contact">{t('ui:call.note')}</label>
        <input
          className={layout.field}
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
        <p className={layout.quiet} id="contact-hint">
          {t('ui:call.noteHint')}
        </p>
        {/* Not by submitting: in a sandboxed frame no form is submitted, so Enter is only a shortcut. */}
        <Button onClick={save}>{t('ui:call.save')}</Button>
      </div>
    </form>
  )
}
