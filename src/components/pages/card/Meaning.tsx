import type { CodeId, SymptomId } from '../../../knowledge/ids'
import type { AnswerCard } from '../../../wizard/case/card'
import { codeSeenIn, saidOf } from '../../../wizard/case/code'
import { isCode } from '../../../wizard/case/picked'
import { loadCodeBook } from '../../parts/Codes/loadCodeBook'
import layout from '../../parts/layout.module.css'
import { Phrases } from '../../parts/Phrases/Phrases'
import { Prose } from '../../parts/Prose/Prose'
import { charactersOf } from '../../screenWords'
import { useApp } from '../../useApp'
import { useLate } from '../../useLate'
import { useWords } from '../../words'

/** What the message is called, and in one line what it means here. */
export function Meaning({ card, symptom }: { card: AnswerCard; symptom: SymptomId }) {
  const { t } = useWords()
  const { picked } = card.walk.session
  return (
    <>
      <h1 tabIndex={-1}>
        <Phrases text={t(`${symptom}.name`)} />
      </h1>
      <p className={layout.lede}>
        {picked !== null && isCode(picked) ? (
          <CodeLine card={card} code={picked} symptom={symptom} />
        ) : (
          <Prose text={t(`${symptom}.tile`)} />
        )}
      </p>
    </>
  )
}

/** The meaning of a code where it was seen; that of its message where the book did not arrive. */
function CodeLine({ card: { walk }, code, symptom }: { card: AnswerCard; code: CodeId; symptom: SymptomId }) {
  const { knowledge } = useApp()
  const { t } = useWords()
  const book = useLate(loadCodeBook)
  // A line of its height, so that nothing below moves once the words are there.
  if (book.state === 'loading') return <span> </span>
  if (book.state === 'failed') return <span>{t(`${symptom}.tile`)}</span>
  const said = saidOf(knowledge, book.part, code, codeSeenIn(knowledge, walk.answers))
  return (
    <span>
      {said.said === 'meaning'
        ? t(`${code}.${said.reading.scope}.meaning`)
        : t(`code:book.${said.said}`, { code: charactersOf(code) })}
    </span>
  )
}
