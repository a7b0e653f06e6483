import { useWords } from '../../i18n'
import { language } from '../../knowledge/schema'
import { useGuide, usePreferences } from '../guide'
import parts from '../parts.module.css'
import { sizes, themes } from '../preferences'
import { SideLinks } from '../SideLinks/SideLinks'
import styles from './SettingsPage.module.css'

/** What a language is called in itself: names, not words to translate. */
const languageNames = { 'zh-CN': 'zh', en: 'en' } as const

/** Language, text size and colours, changed in place; leads back to where one came from. */
export function SettingsPage() {
  const { windows } = useGuide()
  const { t } = useWords()
  const preferences = usePreferences((state) => state)
  const { prefer } = preferences
  return (
    <>
      <h1 tabIndex={-1}>{t('ui:settings.title')}</h1>
      <Choice
        name="language"
        title={t('ui:settings.language')}
        options={language.options}
        chosen={preferences.language}
        words={(option) => t(`ui:settings.languages.${languageNames[option]}`)}
        choose={(option) => prefer({ language: option })}
      />
      <Choice
        name="size"
        title={t('ui:settings.size')}
        options={sizes}
        chosen={preferences.size}
        words={(option) => t(`ui:settings.${option}`)}
        choose={(option) => prefer({ size: option })}
      />
      <Choice
        name="theme"
        title={t('ui:settings.theme')}
        options={themes}
        chosen={preferences.theme}
        words={(option) => t(`ui:settings.${option}`)}
        choose={(option) => prefer({ theme: option })}
      />
      <p className={parts.above}>
        <button className={`${parts.button} ${parts.main}`} type="button" onClick={windows.back}>
          {t('ui:settings.done')}
        </button>
      </p>
      <SideLinks />
    </>
  )
}

function Choice<T extends string>({
  name,
  title,
  options,
  chosen,
  words,
  choose,
}: {
  name: string
  title: string
  options: readonly T[]
  chosen: T
  words: (option: T) => string
  choose: (option: T) => void
}) {
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => choose(option)}
          />
          <span>{words(option)}</span>
        </label>
      ))}
    </fieldset>
  )
}
