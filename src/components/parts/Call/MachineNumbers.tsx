import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { MachineNumber } from '../../preferences'
import { usePreferences, useWalkStore } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { CardRemoved } from '../CardRemoved/CardRemoved'
import layout from '../layout.module.css'
import { TextField } from '../TextField/TextField'
import styles from './Call.module.css'

/** Fields for the numbers of the machine that a call asks for. Once noted they are said in every call from then on. */
export function MachineNumbers({ asked }: { asked: readonly MachineNumber[] }) {
  const { t } = useWords()
  const { openField } = useMoves()
  const { numbers, vouched, prefer } = usePreferences((state) => state)
  const fields = useWalkStore((state) => state.fields)
  const [saved, setSaved] = useState(false)
  // Which are asked for is the same as long as the page is, but the list is made anew with it.
  const opening = useRef(asked)
  useEffect(() => {
    for (const one of opening.current) openField(one, numbers[one], vouched === true)
  }, [numbers, vouched, openField])
  const save = () => {
    const noted = Object.fromEntries(asked.map((one) => [one, fields[one].text.trim()]))
    const looked = asked.some((one) => fields[one].vouched)
    prefer({ numbers: { ...numbers, ...noted }, vouched: looked || vouched })
    setSaved(true)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={layout.quiet}>{t('ui:call.noteNumbers')}</p>
      {asked.map((one) => (
        <div key={one}>
          <label htmlFor={one}>{t(`ui:ready.${one}`)}</label>
          <TextField className={layout.field} name={one} spellCheck={false} />
          <CardRemoved field={one} />
        </div>
      ))}
      {/* Not by submitting: in a sandboxed frame no form is submitted, so Enter is only a shortcut. */}
      <Button onClick={save}>{t('ui:call.saveNumbers')}</Button>
      <p className={layout.quiet} role="status">
        {saved ? t('ui:call.numbersSaved') : ''}
      </p>
    </form>
  )
}
