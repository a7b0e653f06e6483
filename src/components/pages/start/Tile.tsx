import type { CodeId, Symptom } from '../../../knowledge/schema'
import { type CodeBook, carrierOf, saidOf } from '../../../wizard/case/code'
import { isCode } from '../../../wizard/case/picked'
import type { Picked } from '../../../wizard/case/session'
import { Button } from '../../parts/Button/Button'
import { Plate, SymptomPlate } from '../../parts/Plate/Plate'
import { charactersOf } from '../../screenWords'
import { useApp } from '../../useApp'
import { useMoves } from '../../useMoves'
import { useWords } from '../../words'
import styles from './StartPage.module.css'

/** Messages and codes to pick from. Codes without a message of their own need the book, which the search brings. */
export function Tiles({ picks, book }: { picks: readonly Picked[]; book: CodeBook | null }) {
  const { knowledge } = useApp()
  const { choose } = useMoves()
  return (
    <ul className={styles.tiles}>
      {picks.map((picked) => {
        const symptom = carrierOf(knowledge, picked)
        return (
          <li key={picked}>
            <Button kind="card" className={styles.tile} onClick={() => choose(picked)}>
              {symptom !== undefined ? (
                <SymptomWords symptom={symptom} />
              ) : (
                isCode(picked) && book !== null && <CodeWords code={picked} book={book} />
              )}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

function SymptomWords({ symptom }: { symptom: Symptom }) {
  const { t } = useWords()
  const { id, hostCode, screens } = symptom
  const name = t(`${id}.name`)
  return (
    <>
      {hostCode === undefined ? (
        <SymptomPlate symptom={symptom} />
      ) : (
        <Plate text={hostCode} lang="zh-CN" code />
      )}
      {/* Where the plate already says the name in this language, once is enough. */}
      {name !== screens[0]?.text && <span className={styles.name}>{name}</span>}
      <span className={styles.meaning}>{t(`${id}.tile`)}</span>
    </>
  )
}

function CodeWords({ code, book }: { code: CodeId; book: CodeBook }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const said = saidOf(knowledge, book, code)
  return (
    <>
      <Plate text={charactersOf(code)} lang="zh-CN" code />
      <span className={styles.meaning}>
        {said.said === 'meaning'
          ? t(`${code}.${said.reading.scope}.meaning`)
          : t(`code:book.${said.said}`, { code: charactersOf(code) })}
      </span>
    </>
  )
}
