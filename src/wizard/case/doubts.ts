import type { RemedyId } from '../../knowledge/ids'
import type { Knowledge, Remedy } from '../../knowledge/schema'
import type { Doubt } from '../engine/decide'
import type { Model } from '../engine/model'
import type { Evidence } from './evidence'

/** What would make each act of the shop pointless, as far as it can still be looked at. A call can always just be made. */
export const doubtsOf = (
  { remedies, weights }: Pick<Knowledge, 'remedies' | 'weights'>,
  evidence: Evidence,
  { repairs }: Model,
): Map<RemedyId, Doubt[]> =>
  new Map(
    repairs.flatMap(({ id }): [RemedyId, Doubt[]][] => {
      const remedy = remedies[id]
      if (remedy?.effect !== 'repairs' || remedy.request !== undefined) return []
      const open = remedy.notWhen.filter(({ question }) => evidence.isOpen(question))
      return [[id, open.map((fact) => ({ ...fact, always: isGoneInVain(weights, remedy) }))]]
    }),
  )

/** Whether what is done for nothing is gone: it cannot be undone, or took too long. */
const isGoneInVain = ({ tooLongInVain }: Knowledge['weights'], { undo, handsOn, wait }: Remedy): boolean =>
  undo === 'cannot-be-undone' || handsOn + wait >= tooLongInVain
