import type { RemedyId } from '../../knowledge/ids'
import type { Knowledge, Remedy } from '../../knowledge/schema'
import { opens } from '../../wizard/case/opens'
import { type Range, type Sale, untouched } from '../../wizard/case/sale'
import type { Base, Finding, Law } from './law'

/**
 * Proof over every remedy and every way to keep selling, in every state that a sale can have: nothing that is open can
 * charge twice, pay back twice, or lose the record of a payment that nobody looked for (docs/sale.md section 5).
 */
export const safeActs = {
  name: 'safeActs',
  says: 'No state of a sale opens an act that could charge twice, pay back twice, or lose the only record of a payment.',
  mend: 'Name the `need` that the act has of the sale; a way to go on selling this sale needs `take-again`.',
  find: ({ knowledge }: Pick<Base, 'knowledge'>) =>
    Object.values(knowledge.remedies).flatMap((remedy): Finding[] => {
      const harm = harmsOf(knowledge, remedy).find((one) =>
        everySale.some((sale) => opens(sale, remedy.need ?? 'nothing') && one.possible(sale)),
      )
      return harm === undefined ? [] : [{ culprit: remedy.id, what: `is open while it could ${harm.what}` }]
    }),
} satisfies Law

/** Harm that an act can do, and whether it is possible in a state: judged by the numbers alone. */
interface Harm {
  what: string
  possible(sale: Sale): boolean
}

const chargeTwice: Harm = {
  what: 'charge twice',
  possible: ({ took, gave, told, waiting, asked }) =>
    !asked || waiting || took[1] > gave[0] || (told > 0 && took[1] === 0),
}

/** One payment is given back: there must be one more than the shop keeps, and nothing else that gives it back. */
const payBackTwice = (kept: number): Harm => ({
  what: 'pay back twice',
  possible: ({ took, gave, waiting }) => waiting || gave[0] < gave[1] || took[0] - gave[1] <= kept,
})

const loseRecord: Harm = {
  what: 'lose the only record of a payment',
  possible: ({ took, gave, looked }) => !looked && (took[0] < took[1] || gave[0] < gave[1]),
}

/** The one way that can be taken back by hand: the drawer gives cash back if the first attempt counts after all. */
const cash: RemedyId = 'remedy:sell-for-cash'

function harmsOf({ money }: Knowledge, remedy: Remedy): Harm[] {
  const { id, sideEffects, effect } = remedy
  const requested = effect !== 'works-around' && remedy.request !== undefined
  const undoesOne = id === money.acts.voidOne || id === money.acts.refundOne
  const sells = effect === 'works-around' && id !== cash
  return [
    ...(sells || (sideEffects.includes('may-charge-again') && !requested) ? [chargeTwice] : []),
    ...(sideEffects.includes('may-pay-back-twice') ? [payBackTwice(undoesOne ? 1 : 0)] : []),
    ...(sideEffects.includes('loses-unsent-sales') ? [loseRecord] : []),
  ]
}

const ranges: readonly Range[] = [0, 1, 2, Number.POSITIVE_INFINITY].flatMap((most) =>
  [0, 1, 2].filter((least) => least <= most).map((least): Range => [least, most]),
)
const either = [false, true] as const
const kinds: readonly Sale['kind'][] = [
  null,
  'sale',
  'scan',
  'void',
  'refund',
  'pre-auth',
  'completion',
  'hold-void',
]

/** More states than any visit can reach: whatever the fold becomes, its states are among them. */
export const everySale: readonly Sale[] = ranges.flatMap((took) =>
  ranges.flatMap((gave) =>
    kinds.flatMap((kind) =>
      ([0, 1, 2] as const).flatMap((told) =>
        either.flatMap((asked) =>
          either.flatMap((looked) =>
            either.flatMap((waiting) =>
              either.map(
                (cancelled): Sale => ({
                  ...untouched,
                  took,
                  gave,
                  kind,
                  told,
                  asked,
                  looked,
                  waiting,
                  cancelled,
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)
