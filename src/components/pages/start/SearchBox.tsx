import clsx from 'clsx'
import { type FormEvent, useState } from 'react'
import { withoutCardData } from '../../cardData'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { useWords } from '../../words'
import styles from './StartPage.module.css'

interface SearchBoxProps {
  typed: string
  type: (text: string) => void
  /** Numbers of messages and codes found, and how many of them are sure; null while nothing is searched. */
  found: { all: number; sure: number } | null
  submit: () => void
}

/** The box for what the screen shows. What looks like a card number never gets in. */
export function SearchBox({ typed, type, found, submit }: SearchBoxProps) {
  const { t } = useWords()
  const [removed, setRemoved] = useState(false)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <search className={styles.search}>
      <form onSubmit={onSubmit}>
        <label className={layout.hidden} htmlFor="search">
          {t('ui:startPage.search')}
        </label>
        <span className={styles.wrap}>
          <Icon name="search" />
          <input
            className={clsx(layout.field, styles.field)}
            id="search"
            type="search"
            autoComplete="off"
            placeholder={t('ui:startPage.placeholder')}
            value={typed}
            aria-describedby="search-note"
            onChange={(event) => {
              const { text, removed: anything } = withoutCardData(event.target.value)
              type(text)
              setRemoved(anything)
            }}
          />
        </span>
      </form>
      <p className={clsx(layout.quiet, styles.note)} id="search-note" role="status">
        {removed
          ? t('ui:startPage.cardRemoved')
          : found === null
            ? t('ui:startPage.searchNote')
            : found.all === 0
              ? ''
              : found.sure > 0
                ? t('ui:startPage.found', { count: found.all })
                : t('ui:startPage.foundMaybe', { count: found.all })}
      </p>
    </search>
  )
}
