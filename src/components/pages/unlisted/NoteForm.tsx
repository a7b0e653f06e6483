import { CardRemoved } from '../../parts/CardRemoved/CardRemoved'
import layout from '../../parts/layout.module.css'
import { TextField } from '../../parts/TextField/TextField'
import { useWords } from '../../words'
import { type Noted, stillWorks, whenItCame } from './noted'
import styles from './UnlistedPage.module.css'

interface NoteFormProps {
  noted: Noted
  choose: (chosen: Noted) => void
  /** Keeps it with the case; not at every key, for each would be written down. */
  keep: () => void
}

/** Four things that a hotline asks about a message it has to look up. */
export function NoteForm({ noted, choose, keep }: NoteFormProps) {
  const { t } = useWords()
  const text = (name: 'words' | 'before') => (
    <div className={styles.wide}>
      <label htmlFor={name}>{t(`ui:unlisted.${name === 'words' ? 'typed' : name}`)}</label>
      <TextField className={layout.field} name={name} type="text" left={keep} />
      <CardRemoved field={name} />
    </div>
  )
  return (
    <div className={styles.form}>
      {text('words')}
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
      <span>{label}</span>
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
