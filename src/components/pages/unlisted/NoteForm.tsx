import { useState } from 'react'
import { withoutCardData } from '../../cardData'
import layout from '../../parts/layout.module.css'
import { useWords } from '../../words'
import { type Noted, stillWorks, whenItCame } from './noted'
import { mostKept } from './typed'
import styles from './UnlistedPage.module.css'

interface NoteFormProps {
  noted: Noted
  note: (noted: Noted) => void
  /** Keeps it with the case; not at every key, for each would be written down. */
  keep: (noted: Noted) => void
}

/** Four things that a hotline asks about a message it has to look up. */
export function NoteForm({ noted, note, keep }: NoteFormProps) {
  const { t } = useWords()
  const [removed, setRemoved] = useState(false)
  const write = (name: 'typed' | 'before', value: string) => {
    const { text, removed: anything } = withoutCardData(value)
    note({ ...noted, [name]: text })
    setRemoved(anything)
  }
  const choose = (chosen: Noted) => {
    const whole = { ...noted, ...chosen }
    note(whole)
    keep(whole)
  }
  const text = (name: 'typed' | 'before') => (
    <label className={styles.wide}>
      {t(`ui:unlisted.${name}`)}
      <input
        className={layout.field}
        type="text"
        autoComplete="off"
        maxLength={mostKept}
        value={noted[name] ?? ''}
        onChange={(event) => write(name, event.target.value)}
        onBlur={() => keep(noted)}
      />
    </label>
  )
  return (
    <div className={styles.form}>
      {text('typed')}
      <Choice
        label={t('ui:unlisted.whenAsk')}
        options={whenItCame.options.map((option) => ({ option, words: t(`ui:unlisted.when.${option}`) }))}
        chosen={noted.when}
        choose={(option) => choose({ when: whenItCame.safeParse(option).data })}
      />
      <Choice
        label={t('ui:unlisted.worksAsk')}
        options={stillWorks.options.map((option) => ({ option, words: t(`ui:unlisted.works.${option}`) }))}
        chosen={noted.works}
        choose={(option) => choose({ works: stillWorks.safeParse(option).data })}
      />
      {text('before')}
      <p className={styles.removed} role="status">
        {removed ? t('ui:startPage.cardRemoved') : ''}
      </p>
    </div>
  )
}

interface ChoiceProps {
  label: string
  options: readonly { option: string; words: string }[]
  chosen: string | undefined
  choose: (option: string) => void
}

/** One of few; none where the first row is left. */
function Choice({ label, options, chosen = '', choose }: ChoiceProps) {
  const { t } = useWords()
  return (
    <label>
      {label}
      <select className={layout.field} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('ui:unlisted.choose')}</option>
        {options.map(({ option, words }) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
