import type { RemedyId } from '../../knowledge/ids'
import type { Knowledge } from '../../knowledge/schema'
import { type BandStep, bandStep } from '../../wizard/case/moneyAct'
import type { Place } from '../pages/pages'
import { useApp, useWalkStore } from '../useApp'
import { useQuestionWords } from '../useQuestionWords'
import { useWords } from '../words'

/** What the band says of the next step for the money: where it leads and what it is called, or why nothing can be done. */
interface NextStep {
  to: Place | null
  words: string
  /** Whether the words are few enough to be said on the band itself. */
  brief: boolean
}

/** The next step for the money; null where there is none, or where it is on screen already. */
export function useNextStep(): NextStep | null {
  const { walk, knowledge } = useApp()
  const { t } = useWords()
  const words = useStepWords()
  const place = useWalkStore((state) => state.place)
  const step = bandStep(knowledge, walk)
  if (step === null) return null
  if (step.kind === 'wait')
    return walk.step.kind === 'open-payment' && place.page === 'step'
      ? null
      : { to: null, words: t(`ui:openPayment.until.${step.until}`), brief: false }
  const to = placeOf(step)
  const shown = place.page === 'step' ? walk.step : place
  const onScreen =
    to.page === 'question'
      ? 'question' in shown && shown.question === to.question
      : 'asks' in shown && shown.remedy === to.remedy
  const brief = step.kind === 'act' || knowledge.questions[step.question]?.kind === 'look'
  return onScreen ? null : { to, words: words(step), brief }
}

const placeOf = (step: Exclude<BandStep, { kind: 'wait' }>) =>
  step.kind === 'ask'
    ? ({ page: 'question', question: step.question } as const)
    : ({ page: 'settle', remedy: step.remedy, asks: step.asks } as const)

/** What a step for the money is called where it is offered. */
export function useStepWords(): (step: Exclude<BandStep, { kind: 'wait' }>) => string {
  const { knowledge } = useApp()
  const { t } = useWords()
  const asked = useQuestionWords()
  return (step) => {
    if (step.kind === 'act') return t(`ui:moneyBand.act.${kindOf(knowledge, step.remedy)}`)
    const looks = knowledge.questions[step.question]?.kind === 'look'
    return looks ? t('ui:moneyBand.act.look') : asked(step.question).ask
  }
}

function kindOf({ money: { acts } }: Pick<Knowledge, 'money'>, remedy: RemedyId) {
  switch (remedy) {
    case acts.query:
      return 'query'
    case acts.cancel:
      return 'cancel'
    case acts.reversal:
      return 'reversal'
    case acts.voidOne:
    case acts.refundOne:
      return 'undo'
    default:
      return 'call'
  }
}
