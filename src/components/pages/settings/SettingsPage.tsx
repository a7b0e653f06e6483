import { language } from '../../../knowledge/schema'
import { Contact } from '../../parts/Call/Call'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import parts from '../../parts/parts.module.css'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { answerings, sizes, switches, themes } from '../../preferences'
import { useApp, usePreferences } from '../../useApp'
import { useWords } from '../../words'
import styles from './SettingsPage.module.css'

/** What a language is called in itself: names, not words to translate. */
const languageNames = { 'zh-CN': 'zh', en: 'en' } as const

/** How a person sees and answers, changed in place, and what this device keeps; leads back to where one came from. */
export function SettingsPage() {
  const { windows } = useApp()
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
      <Choice
        name="answers"
        title={t('page:settings.answers')}
        options={answerings}
        chosen={preferences.answers}
        words={(option) => t(`page:settings.${option}`)}
        choose={(option) => prefer({ answers: option })}
      />
      <Choice
        name="keys"
        title={t('page:settings.keys')}
        options={switches}
        chosen={preferences.keys}
        words={(option) => t(`page:settings.keys-${option}`)}
        choose={(option) => prefer({ keys: option })}
      />
      <Disclosures>
        <Disclosure title={t('page:settings.keyList')}>
          <KeyList digits={preferences.keys === 'on'} />
        </Disclosure>
      </Disclosures>
      <section className={parts.section} aria-labelledby="number">
        <h2 id="number">{t('page:settings.number')}</h2>
        <Contact />
      </section>
      <section className={parts.section} aria-labelledby="clear">
        <h2 id="clear">{t('page:settings.clear')}</h2>
        <p>{t('page:settings.clearWhat')}</p>
        <Disclosure title={t('page:settings.clearFirst')}>
          <button className={parts.button} type="button" onClick={windows.clearDevice}>
            {t('page:settings.clearNow')}
          </button>
        </Disclosure>
      </section>
      <p className={parts.above}>
        <button className={`${parts.button} ${parts.main}`} type="button" onClick={windows.back}>
          {t('ui:settings.done')}
        </button>
      </p>
      <SideLinks />
    </>
  )
}

const listedKeys = ['digits', 'zero', 'enter', 'arrows', 'back', 'escape'] as const

function KeyList({ digits }: { digits: boolean }) {
  const { t } = useWords()
  return (
    <dl className={styles.keys}>
      {listedKeys
        .filter((name) => digits || (name !== 'digits' && name !== 'zero'))
        .map((name) => (
          <div key={name}>
            <dt>
              <kbd>{t(`page:settings.key.${name}.press`)}</kbd>
            </dt>
            <dd>{t(`page:settings.key.${name}.does`)}</dd>
          </div>
        ))}
    </dl>
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
