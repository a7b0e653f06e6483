import clsx from 'clsx'
import { type ReactNode, useMemo } from 'react'
import { type CauseId, notSure, type SymptomId } from '../../../knowledge/ids'
import type { Knowledge } from '../../../knowledge/schema'
import { type AnswerCard, answerCard } from '../../../wizard/case/card'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { Kicker } from '../../parts/Kicker/Kicker'
import layout from '../../parts/layout.module.css'
import { OnlyPayment } from '../../parts/OnlyPayment/OnlyPayment'
import { Optional } from '../../parts/Optional/Optional'
import { Prose } from '../../parts/Prose/Prose'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { Trail } from '../../parts/Trail/Trail'
import { Warnings } from '../../parts/Warnings/Warnings'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { DoNow } from './DoNow'
import { GoOn } from './GoOn'
import { Meaning } from './Meaning'
import { Onward } from './Onward'
import { StopFirst, saidFirst } from './StopFirst'
import { WhichOne } from './WhichOne'

/**
 * The answer card: what the message means here, and the first thing to do or whose job it is, before anything is asked.
 * What the card assumes is said by each button that goes on with it.
 */
export function CardPage({ named }: { named?: CauseId | undefined }): ReactNode {
  const { knowledge, walk } = useApp()
  const { t } = useWords()
  const card = useMemo(() => answerCard(knowledge, walk), [knowledge, walk])
  const { symptom } = card.walk
  if (symptom === null) return null
  const stops = knowledge.symptoms[symptom]?.stopFirst === true
  return (
    <>
      <WhichReading card={card} />
      <Meaning card={card} symptom={symptom} />
      {named !== undefined && <Named cause={named} card={card} />}
      {stops && <StopFirst symptom={symptom} />}
      {!asksWhichOne(card) && <DoNow card={card} />}
      <GoOn card={card} />
      <WhichOne card={card} />
      <p className={clsx(layout.links, layout.noPrint)}>
        <Onward card={card} to={{ page: 'result' }} words={t('ui:action.all')} />
      </p>
      <Warnings symptom={symptom} after={stops ? saidFirst : 0} />
      <SideLinks />
      <More symptom={symptom} />
      <OnlyPayment />
    </>
  )
}

/** Whether all there is to do is to say which message it is: the rows of that question are the way on then. */
const asksWhichOne = ({ advice, entry }: AnswerCard): boolean =>
  advice.kind === 'ask' && entry?.open === true && advice.question === entry.question

/** The cause that was typed, with its place among what is behind the message: it is a guess, and weighs nothing. */
function Named({ cause, card: { walk } }: { cause: CauseId; card: AnswerCard }) {
  const { t } = useWords()
  const ranked = walk.diagnosis?.ranked.find((one) => one.cause === cause)
  if (ranked === undefined) return null
  return (
    <p>
      {t('ui:card.named', {
        cause: t(`${cause}.name`),
        likelihood: t(`ui:likelihood.${ranked.likelihood}`),
      })}
    </p>
  )
}

/** Which of its meanings the card speaks of, as it was answered or is assumed. */
function WhichReading({ card: { walk, entry } }: { card: AnswerCard }) {
  const { t } = useWords()
  const given = walk.answers.find(({ question, awake }) => question === entry?.question && awake)?.answer
  if (entry === null || given === undefined || given === notSure) return null
  return (
    <Kicker>
      <b>{t(`${entry.question}.options.${given}`)}</b>
    </Kicker>
  )
}

/** Everything else that is said of the message, and the list of what was told. */
function More({ symptom }: { symptom: SymptomId }) {
  const { knowledge } = useApp()
  const { t, optional } = useWords()
  const sale = optional(`${symptom}.sale`)
  return (
    <Disclosures>
      <Disclosure title={t('ui:result.means')}>
        <p>
          <Prose text={t(`${symptom}.meaning`)} />
        </p>
        {sale !== null && (
          <p className={layout.above}>
            <Prose text={sale} />
          </p>
        )}
        {canBeTheirs(knowledge, symptom) && (
          <p className={clsx(layout.quiet, layout.above)}>{t('ui:call.acquirer')}</p>
        )}
      </Disclosure>
      <Optional>
        <Trail />
      </Optional>
    </Disclosures>
  )
}

/** Whether the acquirer may be who repairs it: the texts name it then, and who that is should be said once. */
const canBeTheirs = ({ symptoms, causes }: Knowledge, symptom: SymptomId): boolean =>
  Object.values(causes).some(
    ({ id, owner }) => owner === 'acquirer' && id in (symptoms[symptom]?.causes ?? {}),
  )
