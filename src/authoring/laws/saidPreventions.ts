import { language as languageSchema } from '../../knowledge/schema'
import { allJudgements, claimsFolder } from '../judgements'
import { groupOf, splitId, type Texts } from '../texts'
import type { Base, Law } from './law'

export const saidPreventions = {
  name: 'saidPreventions',
  says: 'A prevention that counts as said is said where people read it: in the words of the cause, in every language.',
  mend: 'Write `prevent` into the words of the cause, or name another.',
  find: ({ claims, texts }: Pick<Base, 'claims' | 'texts'>) =>
    allJudgements(claims).flatMap(({ culprit, said, ours = [] }) => {
      const silent = ours.filter((id) => id.startsWith('cause:') && !saysHowToPrevent(texts, id))
      if (!said.startsWith('prevention:') || silent.length === 0) return []
      const what = `names ${silent.join(', ')}, whose words do not say how to prevent it`
      return [{ culprit, what, file: claimsFolder }]
    }),
} satisfies Law

const saysHowToPrevent = (texts: Texts, cause: string): boolean =>
  languageSchema.options.every(
    (language) => typeof groupOf(texts[language].cause?.[splitId(cause)[1]]).prevent === 'string',
  )
