import type { CodeId } from '../../../knowledge/ids'
import { type CodeBook, saidOf } from '../../../wizard/case/code'
import { charactersOf } from '../../screenWords'
import { useShell } from '../../useApp'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Plate } from '../Plate/Plate'
import styles from './Codes.module.css'

/** The entry of a code in the search box: what may be said of it at once, the first step, and the way into its walk. */
export function CodeEntry({ book, code, choose }: { book: CodeBook; code: CodeId; choose: () => void }) {
  const { front } = useShell()
  const { t } = useWords()
  const said = saidOf(front, book, code)
  const characters = charactersOf(code)
  return (
    <section className={styles.entry} aria-label={t('ui:code.named', { code: characters })}>
      <Plate text={characters} lang="zh-CN" code />
      {said.said === 'meaning' ? (
        <>
          <p className={styles.first}>{t(`${code}.${said.reading.scope}.meaning`)}</p>
          <p>{t(`${code}.${said.reading.scope}.action`)}</p>
        </>
      ) : (
        <p className={styles.first}>{t(`code:book.${said.said}`, { code: characters })}</p>
      )}
      <Button kind="main" onClick={choose}>
        {t('code:book.start', { code: characters })}
      </Button>
    </section>
  )
}
