import type { ReactNode } from 'react'
import type { RemedyId } from '../../../knowledge/ids'
import { mayCallAgain } from '../../../wizard/case/heldBack'
import { calledFor } from '../../../wizard/case/openCalls'
import { requestOf } from '../../../wizard/case/request'
import { Disclosure, Disclosures } from '../../parts/Disclosure/Disclosure'
import { takesWaiting } from '../../parts/HowTo/HowTo'
import { OnlyPayment } from '../../parts/OnlyPayment/OnlyPayment'
import { Optional } from '../../parts/Optional/Optional'
import { Phrases } from '../../parts/Phrases/Phrases'
import { HandOnFolded } from '../../parts/Share/Share'
import { SideLinks } from '../../parts/SideLinks/SideLinks'
import { StepLine } from '../../parts/StepLine/StepLine'
import { Trail } from '../../parts/Trail/Trail'
import { OtherWarnings } from '../../parts/Warnings/Warnings'
import { useApp } from '../../useApp'
import { useWords } from '../../words'
import { Act } from './Act'
import { HeldBack } from './HeldBack'
import { WhyHere } from './WhyHere'

/** One act: what to do, how long it takes, what should happen, then what came of it. */
export function ActionPage({
  remedy: id,
  wanted,
}: {
  remedy: RemedyId
  wanted?: true | undefined
}): ReactNode {
  const { walk, knowledge } = useApp()
  const { t, optional } = useWords()
  const remedy = knowledge.remedies[id]
  if (remedy === undefined) return null
  const undo = optional(`${id}.undo`)
  const held = walk.heldBack.find((one) => one.remedy === id)
  const offered = held === undefined || mayCallAgain(held)
  // There the way to sell on stands beside the time that is waited.
  const without = offered && takesWaiting(remedy, requestOf(knowledge, walk, id)) ? 'selling' : undefined
  return (
    <>
      <StepLine phase="fix" />
      <h1 tabIndex={-1}>
        <Phrases text={t(`${id}.name`)} />
      </h1>
      {offered ? <Act remedy={remedy} wanted={wanted} /> : <HeldBack held={held} />}
      <OnlyPayment />
      <SideLinks without={without} />
      <Disclosures>
        <WhyHere id={id} />
        {calledFor(knowledge, id) !== null && (
          <Optional>
            <HandOnFolded />
          </Optional>
        )}
        <OtherWarnings act={id} />
        {undo !== null && (
          <Disclosure title={t('ui:action.undo')}>
            <p>{undo}</p>
          </Disclosure>
        )}
        <Optional>
          <Trail />
        </Optional>
      </Disclosures>
    </>
  )
}
