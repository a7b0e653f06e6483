import { type FormEvent, useState } from 'react'
import { withoutCardData } from '../../cardData'
import { usePreferences } from '../../useApp'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import styles from './Call.module.css'

/** The number the merchant noted, to be called at a press; or where it is found, and a field to note it. */
export function Contact() {
  const { t } = useWords()
  const contact = usePreferences((state) => state.contact)
  const [changing, setChanging] = useState(false)
  if (changing) return <NumberField saved={contact} done={() => setChanging(false)} />
  const change = (
    <Button kind="link" className={layout.noPrint} onClick={() => setChanging(true)}>
      {contact === '' ? t('ui:call.note') : t('ui:call.change')}
    </Button>
  )
  return contact === '' ? (
    <p className={layout.quiet}>
      {t('ui:call.where')} {change}
    </p>
  ) : (
    <div className={styles.contact}>
      <a className={styles.tel} href={`tel:${contact.replace(/[^\d+*#]/g, '')}`}>
        <Icon name="phone" />
        {t('ui:call.dial', { number: contact })}
      </a>
      {change}
    </div>
  )
}

function NumberField({ saved, done }: { saved: string; done: () => void }) {
  const { t } = useWords()
  const prefer = usePreferences((state) => state.prefer)
  const [draft, setDraft] = useState(saved)
  const save = () => {
    prefer({ contact: draft.trim() })
    done()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor="contact">{t('ui:call.contact')}</label>
      <input
        className={layout.field}
        id="contact"
        type="tel"
        autoComplete="off"
        maxLength={40}
        value={draft}
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
        autoFocus
        aria-describedby="contact-hint"
        onChange={(event) => setDraft(withoutCardData(event.target.value).text.replace(/[^\d+*#() -]/g, ''))}
      />
      <p className={layout.quiet} id="contact-hint">
        {t('ui:call.noteHint')}
      </p>
      {/* Not by submitting: in a sandboxed frame no form is submitted, so Enter is only a shortcut. */}
      <Button onClick={save}>{t('ui:call.save')}</Button>
    </form>
  )
}
