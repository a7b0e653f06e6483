import type { ReactNode } from 'react'
import type { FrontSymptom } from '../../../knowledge/front'
import type { CodeId } from '../../../knowledge/ids'
import { carrierOf, isCode } from '../../../wizard/case/picked'
import type { Picked } from '../../../wizard/case/session'
import { Button } from '../../parts/Button/Button'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Plate, SymptomPlate } from '../../parts/Plate/Plate'
import { charactersOf } from '../../screenWords'
import { useShell } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import type { Place } from '../pages'
import styles from './StartPage.module.css'

interface TilesProps {
  picks: readonly Picked[]
  /** The meaning of a code that has no message of its own: the book it is from comes with the search. */
  meaning?: (code: CodeId) => ReactNode
  /** Why it is among them, where that is not its words. */
  because?: (picked: Picked) => string | null
  /** Where it opens, if not on its card as it is. */
  to?: (picked: Picked) => Place | undefined
}

/** Messages and codes to pick from. */
export function Tiles({ picks, meaning, because, to }: TilesProps) {
  const { front } = useShell()
  const { choose } = useMoves()
  return (
    <ul className={styles.tiles}>
      {picks.map((picked) => {
        const symptom = carrierOf(front, picked)
        const reason = because?.(picked) ?? null
        return (
          <li key={picked}>
            <Button kind="card" className={styles.tile} onClick={() => choose(picked, to?.(picked))}>
              {symptom !== undefined ? (
                <SymptomWords symptom={symptom} />
              ) : (
                isCode(picked) && (
                  <>
                    <Plate text={charactersOf(picked)} lang="zh-CN" code />
                    <span className={styles.meaning}>{meaning?.(picked)}</span>
                  </>
                )
              )}
              {reason !== null && <span className={styles.because}>{reason}</span>}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

/**
 * The plate and one line: what it means. Between them a plate in another language is translated; elsewhere the name, which
 * the next page is headed by, is for those who hear it.
 */
function SymptomWords({ symptom }: { symptom: FrontSymptom }) {
  const { t, language } = useWords()
  const { id, hostCode, screens } = symptom
  const name = t(`${id}.name`)
  const spoken = screens[0]?.lang === language
  return (
    <>
      {hostCode === undefined ? (
        <SymptomPlate symptom={symptom} />
      ) : (
        <Plate text={hostCode} lang="zh-CN" code />
      )}
      {/* Where the plate already says the name in this language, once is enough. */}
      {name !== screens[0]?.text && (
        <span className={spoken ? layout.hidden : styles.name}>
          <Phrases text={name} />
        </span>
      )}
      <span className={styles.meaning}>
        <Phrases text={t(`${id}.tile`)} />
      </span>
    </>
  )
}
