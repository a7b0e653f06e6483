import type { AnswerId, QuestionId } from '../knowledge/ids'
import type { Variant } from '../wizard/case/variant'
import type { Words } from './words'

/** The words of a question as it is asked in a case. */
export interface QuestionWords {
  ask: string
  help: string | null
  option(answer: AnswerId): string
}

/** The words of a question in one of its wordings; what a wording does not say is said as usual. */
export function questionWords(
  { t, optional }: Words,
  id: QuestionId,
  variant: Variant | null,
): QuestionWords {
  const usual: QuestionWords = {
    ask: t(`${id}.ask`),
    help: optional(`${id}.help`),
    option: (answer) => t(`${id}.options.${answer}`),
  }
  if (variant === null) return usual
  return {
    ask: optional(`${id}.variants.${variant}.ask`) ?? usual.ask,
    help: optional(`${id}.variants.${variant}.help`) ?? usual.help,
    option: (answer) => optional(`${id}.variants.${variant}.options.${answer}`) ?? usual.option(answer),
  }
}
