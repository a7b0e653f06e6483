import type { CodeId } from '../../../knowledge/ids'
import { isSure, type ScopedReading } from '../../../wizard/case/code'
import { Button } from '../../parts/Button/Button'
import { Disclosure } from '../../parts/Disclosure/Disclosure'
import { Icon } from '../../parts/Icon/Icon'
import layout from '../../parts/layout.module.css'
import { Plate } from '../../parts/Plate/Plate'
import { charactersOf } from '../../screenWords'
import { useMarket } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords, type Words } from '../../words'
import styles from './CodesPage.module.css'

interface CodeRowProps {
  id: CodeId
  /** The meaning that is likeliest to be the right one. */
  first: ScopedReading
  others: readonly ScopedReading[]
}

/** A code, what it means and the first step; who decides, and every other meaning, unfold with the way into its walk. */
export function CodeRow({ id, first, others }: CodeRowProps) {
  const { choose } = useMoves()
  const words = useWords()
  const { t } = words
  const characters = charactersOf(id)
  const sure = isSure(first)
  return (
    <article className={styles.row} aria-label={t('ui:code.named', { code: characters })}>
      <Disclosure
        late
        title={
          <span className={styles.head}>
            <Plate text={characters} lang="zh-CN" code />
            {/* A meaning that is not sure enough comes after the advice. */}
            <b>{sure ? t(`${id}.${first.scope}.meaning`) : t('code:book.varies', { code: characters })}</b>
            <span className={styles.action}>{sure && t(`${id}.${first.scope}.action`)}</span>
            <span className={styles.who}>{decidedBy(words, first)}</span>
          </span>
        }
      >
        <ul>
          {[first, ...others].map((reading) => (
            <Reading key={reading.scope} id={id} reading={reading} short={sure && others.length === 0} />
          ))}
        </ul>
        <Button kind="link" className={layout.noPrint} onClick={() => choose(id)}>
          {t('code:book.start', { code: characters })}
          <Icon name="next" size="s" />
        </Button>
      </Disclosure>
    </article>
  )
}

const decidedBy = ({ t }: Words, { decides }: ScopedReading): string =>
  decides.map((who) => t(`code:book.short.${who}`)).join(t('code:book.or')) || t('code:book.decider.nobody')

/** One meaning of a code; `short` where the row above says it already. */
function Reading({ id, reading, short }: { id: CodeId; reading: ScopedReading; short: boolean }) {
  const words = useWords()
  const { t } = words
  const mainland = useMarket() === 'mainland'
  return (
    <li className={styles.reading}>
      {mainland && (
        <p>
          <b>{t(`code:book.scope.${reading.scope}`)}</b>
        </p>
      )}
      {!short && <p>{t(`${id}.${reading.scope}.meaning`)}</p>}
      {!short && <p>{t(`${id}.${reading.scope}.action`)}</p>}
      <p className={layout.quiet}>
        {[
          decidedBy(words, reading),
          ...(mainland ? [t(`code:book.class.${reading.class}`)] : []),
          t(`code:book.confidence.${reading.confidence}`),
        ].join('\u00a0· ')}
      </p>
    </li>
  )
}
