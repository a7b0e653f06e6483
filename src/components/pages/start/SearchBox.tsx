import clsx from 'clsx'
import type { FormEvent } from 'react'
import { CardRemoved } from '../../parts/CardRemoved/CardRemoved'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { TextField } from '../../parts/TextField/TextField'
import { useWords } from '../../words'
import styles from './StartPage.module.css'

interface SearchBoxProps {
  /** Numbers of messages and codes found, and how many of them are sure; null while nothing is searched. */
  found: { all: number; sure: number } | null
  submit: () => void
}

/** The box for what the screen shows, and what of it was found. */
export function SearchBox({ found, submit }: SearchBoxProps) {
  const { t } = useWords()
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
          <TextField
            className={clsx(layout.field, styles.field)}
            name="search"
            type="search"
            placeholder={t('ui:startPage.placeholder')}
            aria-describedby="search-note"
          />
        </span>
      </form>
      <p className={clsx(layout.quiet, styles.note)} id="search-note" role="status">
        {found === null
          ? t('ui:startPage.searchNote')
          : found.all === 0
            ? ''
            : found.sure > 0
              ? t('ui:startPage.found', { count: found.all })
              : t('ui:startPage.foundMaybe', { count: found.all })}
      </p>
      <CardRemoved field="search" />
    </search>
  )
}
