import type { CodeId } from '../../../knowledge/ids'
import { type CodeBook, isSure, saidOf, usualReading } from '../../../wizard/case/code'
import { charactersOf } from '../../screenWords'
import { useShell } from '../../useApp'
import { useWords } from '../../words'
import { Button } from '../Button/Button'
import { Plate } from '../Plate/Plate'
import styles from './Codes.module.css'

/**
 * The entry of a code in the search box: its meaning where most see it, the first step, and the way into its walk. A code
 * with several meanings says where this one holds, for a till has no time for a riddle.
 */
export function CodeEntry({ book, code, choose }: { book: CodeBook; code: CodeId; choose: () => void }) {
  const { front } = useShell()
  const { t } = useWords()
  const said = saidOf(front, book, code)
  const characters = charactersOf(code)
  const entry = book[code]
  const usual = entry === undefined || said.said !== 'several' ? undefined : usualReading(front, entry)
  const reading = said.said === 'meaning' ? said.reading : usual !== undefined && isSure(usual) ? usual : null
  return (
    <section className={styles.entry} aria-label={t('ui:code.named', { code: characters })}>
      <Plate text={characters} lang="zh-CN" code />
      {reading !== null && (
        <>
          {said.said === 'several' && <p className={styles.where}>{t(`code:book.scope.${reading.scope}`)}</p>}
          <p className={styles.first}>{t(`${code}.${reading.scope}.meaning`)}</p>
          <p>{t(`${code}.${reading.scope}.action`)}</p>
        </>
      )}
      {said.said !== 'meaning' &&
        (reading === null ? (
          <p className={styles.first}>{t(`code:book.${said.said}`, { code: characters })}</p>
        ) : (
          <p className={styles.where}>{t('code:book.notThere')}</p>
        ))}
      <Button kind="main" onClick={choose}>
        {t('code:book.start', { code: characters })}
      </Button>
    </section>
  )
}
