import { type FormEvent, useState } from 'react'
import { usePreferences, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { CardRemoved } from '../CardRemoved/CardRemoved'
import { Icon } from '../Icon/Icon'
import layout from '../layout.module.css'
import { TextField } from '../TextField/TextField'
import styles from './Call.module.css'

/** The number the merchant noted, to be called at a press; or where it is found, and a field to note it. */
export function Contact() {
  const { t } = useWords()
  const { contact, vouched } = usePreferences((state) => state)
  const { openField } = useMoves()
  const [changing, setChanging] = useState(false)
  if (changing) return <NumberField done={() => setChanging(false)} />
  const begin = () => {
    openField('contact', contact, vouched === true)
    setChanging(true)
  }
  const change = (
    <Button kind="link" className={layout.noPrint} onClick={begin}>
      {contact === '' ? t('ui:call.note') : t('ui:call.change')}
    </Button>
  )
  return contact === '' ? (
    <p className={layout.quiet}>
      <span>{t('ui:call.where')}</span> {change}
    </p>
  ) : (
    <div className={styles.contact}>
      <a className={styles.tel} href={`tel:${contact.replace(/[^\d+*#]/g, '')}`}>
        <Icon name="phone" />
        <span>{t('ui:call.dial', { number: contact })}</span>
      </a>
      {change}
    </div>
  )
}

function NumberField({ done }: { done: () => void }) {
  const { t } = useWords()
  const { prefer, vouched: before } = usePreferences((state) => state)
  const { type } = useMoves()
  const { text, vouched } = useWalkStore(({ fields }) => fields.contact)
  const save = () => {
    prefer({ contact: text.trim(), vouched: vouched || before })
    type('contact', '')
    done()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor="contact">{t('ui:call.contact')}</label>
      <TextField
        className={layout.field}
        name="contact"
        type="tel"
        autoFocus
        aria-describedby="contact-hint"
      />
      <CardRemoved field="contact" />
      <p className={layout.quiet} id="contact-hint">
        {t('ui:call.noteHint')}
      </p>
      {/* Not by submitting: in a sandboxed frame no form is submitted, so Enter is only a shortcut. */}
      <Button onClick={save}>{t('ui:call.save')}</Button>
    </form>
  )
}
