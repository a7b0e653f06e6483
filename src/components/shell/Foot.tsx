import clsx from 'clsx'
import { languages } from '../../knowledge/languages'
import { Button } from '../parts/Button/Button'
import { Icon, type IconName } from '../parts/Icon/Icon'
import { languageAfter } from '../preferences'
import { usePreferences, useShell } from '../useApp'
import { useMoves } from '../useMoves'
import { useWords } from '../words'
import styles from './Foot.module.css'
import { PopOut } from './PopOut'

/** Language, size and contrast, changed in place; everything else is on the settings page. */
export function Foot({ wide }: { wide: boolean }) {
  const { windows } = useShell()
  const { go } = useMoves()
  const { t } = useWords()
  const { language, size, theme, prefer } = usePreferences((state) => state)
  const next = languageAfter(language)
  const contrasting = theme === 'contrast' || theme === 'contrast-dark'
  return (
    <footer className={styles.foot}>
      <PopOut wide={wide} />
      <ul className={clsx(wide && styles.wide)} aria-label={t('ui:foot.label')}>
        <Switch icon="globe" words={languages[next].name} lang={next} press={() => windows.speak(next)} />
        <Switch
          icon="size"
          words={size === 'std' ? t('ui:foot.larger') : t('ui:foot.standard')}
          press={() => prefer({ size: size === 'std' ? 'large' : 'std' })}
        />
        <Switch
          icon="contrast"
          words={contrasting ? t('ui:foot.normal') : t('ui:foot.contrast')}
          press={() => prefer({ theme: contrasting ? 'auto' : 'contrast' })}
        />
        <Switch icon="gear" words={t('ui:foot.settings')} press={() => go({ page: 'settings' })} />
      </ul>
    </footer>
  )
}

function Switch({
  icon,
  words,
  lang,
  press,
}: {
  icon: IconName
  words: string
  lang?: string
  press: () => void
}) {
  return (
    <li>
      <Button kind="bar" lang={lang} onClick={press}>
        <Icon name={icon} size="s" />
        {words}
      </Button>
    </li>
  )
}
