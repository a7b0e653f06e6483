import type { CodeId } from '../../../knowledge/ids'
import { type CodeBook, saidOf } from '../../../wizard/case/code'
import { charactersOf } from '../../screenWords'
import { useShell } from '../../useApp'
import { useWords } from '../../words'

/** The meaning of a code in one line, as far as it may be given at once. */
export function CodeWords({ book, code }: { book: CodeBook; code: CodeId }) {
  const { front } = useShell()
  const { t } = useWords()
  const said = saidOf(front, book, code)
  return (
    <span>
      {said.said === 'meaning'
        ? t(`${code}.${said.reading.scope}.meaning`)
        : t(`code:book.${said.said}`, { code: charactersOf(code) })}
    </span>
  )
}
