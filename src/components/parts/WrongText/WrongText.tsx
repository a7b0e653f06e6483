import { useState } from 'react'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Disclosure } from '../Disclosure/Disclosure'
import layout from '../layout.module.css'
import styles from './WrongText.module.css'

/** A text on the page and the ids of the entries it is made of. */
export interface NamedText {
  name: string
  ids: readonly string[]
}

/** For who finds a text wrong: copies its ids, the language and the edition, to be sent by whatever means. */
export function WrongText({ texts }: { texts: readonly NamedText[] }) {
  const { knowledge, windows } = useApp()
  const { t, language } = useWords()
  const [ended, setEnded] = useState<{ what: string; copied: boolean } | null>(null)
  const copy = (ids: readonly string[]) => {
    const what = [`POS Triage ${knowledge.edition}`, language, ...ids].join(' ')
    windows.copyText(what).then((copied) => setEnded({ what, copied }))
  }
  return (
    <Disclosure title={t('ui:wrong.ask')}>
      <p>{t('ui:wrong.lede')}</p>
      <ul className={styles.texts}>
        {texts.map(({ name, ids }) => (
          <li key={ids.join(' ')}>
            <span>{name}</span>
            <Button kind="link" aria-label={t('ui:wrong.copyOf', { name })} onClick={() => copy(ids)}>
              {t('ui:wrong.copy')}
            </Button>
          </li>
        ))}
      </ul>
      <p className={layout.quiet} role="status">
        {ended !== null && t(ended.copied ? 'ui:wrong.copied' : 'ui:wrong.notCopied', { what: ended.what })}
      </p>
    </Disclosure>
  )
}
