import type { Front } from '../knowledge/front'
import type { CodeId } from '../knowledge/ids'
import { isCode } from '../wizard/case/picked'
import type { Picked } from '../wizard/case/session'
import type { Words } from './words'

/** The message as it is read out: the words on the screen, or the code. Empty where nothing was picked. */
export function screenWords({ t }: Words, { symptoms }: Front, picked: Picked | null): string {
  if (picked === null) return ''
  return isCode(picked)
    ? t('ui:code.named', { code: charactersOf(picked) })
    : (symptoms[picked]?.screens[0]?.text ?? '')
}

/** The two characters of a code. */
export const charactersOf = (code: CodeId): string => code.slice('code:'.length)
