import type { Need } from '../../knowledge/money'
import { countOf, holds, isClear, isOpen, type Sale, sideOf } from './sale'

const inDoubt = ({ took, gave }: Sale): boolean => took[0] < took[1] || gave[0] < gave[1]

/** Whether the sale lets an act be done. What the machine's memory holds is asked beside it. */
export function opens(sale: Sale, need: Need): boolean {
  const [least, most] = countOf(sale)
  switch (need) {
    case 'nothing':
      return true
    case 'take-again':
      // After a void or a refund no payment is missing: a new one is a sale of its own.
      return isClear(sale) && most === 0 && sideOf(sale.kind ?? 'sale') === 'taking'
    case 'take-rest':
      return isClear(sale) && least === 1 && most === 1 && sideOf(sale.kind ?? 'sale') === 'taking'
    case 'hand-over-goods':
      return least >= 1 && !sale.cancelled && !holds(sale.kind)
    case 'undo-one':
      return least >= 2 && sale.looked && !sale.waiting && sale.gave[1] === 0
    case 'give-back':
      // Of two payments one that was given back leaves the other, which is not to be given back by hand besides.
      return isClear(sale) && least === 1 && most === 1 && sale.gave[1] === 0
    case 'cancel-order':
      return (
        sale.kind === 'scan' &&
        sale.took[0] === 0 &&
        sale.took[1] > 0 &&
        sale.looked &&
        !sale.found.includes('taking')
      )
    case 'sign-in':
      // A new batch would close the void that is wanted.
      return (!inDoubt(sale) || sale.looked) && sideOf(sale.kind ?? 'sale') === 'taking'
    case 'settle':
      return !isOpen(sale) && sideOf(sale.kind ?? 'sale') === 'taking'
    case 'power-off':
      return !inDoubt(sale) || sale.looked
    case 'wipe':
      return !isOpen(sale)
    default:
      return need satisfies never
  }
}
