import type { ReactNode } from 'react'
import { languages } from '../../../knowledge/languages'
import { market as markets } from '../../../knowledge/market'
import { language } from '../../../knowledge/schema'
import { Button } from '../../parts/Button/Button'
import { Contact } from '../../parts/Call/Contact'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { RadioCard } from '../../parts/RadioCard/RadioCard'
import { Section } from '../../parts/Section/Section'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { answerings, sizes, switches, themes } from '../../preferences'
import { useApp, usePreferences } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import styles from './SettingsPage.module.css'

/** The settings, changed in place: how a person sees and answers, and what this device keeps. */
export function SettingsPage(): ReactNode {
  const { windows } = useApp()
  const { t } = useWords()
  const keys = usePreferences((state) => state.keys)
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t('ui:settings.title')} />
      </h1>
      <Choices />
      <Disclosures>
        <Disclosure title={t('ui:settings.keyList')}>
          <KeyList digits={keys === 'on'} />
        </Disclosure>
      </Disclosures>
      <Section id="number" title={t('ui:settings.number')}>
        <Contact />
      </Section>
      <Section id="clear" title={t('ui:settings.clear')}>
        <p>{t('ui:settings.clearWhat')}</p>
        <Disclosure title={t('ui:settings.clearFirst')}>
          <Button onClick={windows.clearDevice}>{t('ui:settings.clearNow')}</Button>
        </Disclosure>
      </Section>
      <p className={layout.above}>
        <Button kind="main" onClick={windows.back}>
          {t('ui:settings.done')}
        </Button>
      </p>
      <SideLinks />
    </>
  )
}

function Choices() {
  const { windows } = useApp()
  const { t } = useWords()
  const preferences = usePreferences((state) => state)
  const { prefer } = preferences
  return (
    <>
      <Choice
        name="language"
        title={t('ui:settings.language')}
        options={language.options}
        chosen={preferences.language}
        words={(option) => languages[option].name}
        choose={windows.speak}
      />
      <WhereFrom />
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
        title={t('ui:settings.answers')}
        options={answerings}
        chosen={preferences.answers}
        words={(option) => t(`ui:settings.${option}`)}
        choose={(option) => prefer({ answers: option })}
      />
      <Choice
        name="keys"
        title={t('ui:settings.keys')}
        options={switches}
        chosen={preferences.keys}
        words={(option) => t(`ui:settings.keys-${option}`)}
        choose={(option) => prefer({ keys: option })}
      />
    </>
  )
}

/** Where the machine is from: said of the case at hand, and of those to come. */
function WhereFrom() {
  const { market } = useApp()
  const { isFrom } = useMoves()
  const { t } = useWords()
  const prefer = usePreferences((state) => state.prefer)
  return (
    <Choice
      name="market"
      title={t('ui:settings.market')}
      options={markets.options}
      chosen={market}
      words={(option) => t(`ui:settings.${option}`)}
      choose={(option) => {
        prefer({ market: option })
        isFrom(option)
      }}
    />
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
              <kbd>{t(`ui:settings.key.${name}.press`)}</kbd>
            </dt>
            <dd>{t(`ui:settings.key.${name}.does`)}</dd>
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
      <div className={styles.options}>
        {options.map((option) => (
          <RadioCard
            key={option}
            className={styles.option}
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => choose(option)}
          >
            <Phrases text={words(option)} />
          </RadioCard>
        ))}
      </div>
    </fieldset>
  )
}
