import type { Remedy } from '../../knowledge/schema'
import { opens } from '../../wizard/case/opens'
import { sideOf } from '../../wizard/case/sale'
import type { Base, Finding, Law } from './law'
import { everySale } from './safeActs'

export const keptVoids = {
  name: 'keptVoids',
  says: 'Nothing that settles or signs in is open while a void, a refund or a release is wanted, and no call that ends with it repairs a refused one.',
  mend: 'Say `endsVoids`, or the `need` to settle or to sign in; of a call, take the step or the cause out.',
  find: ({ knowledge: { remedies, symptoms } }: Pick<Base, 'knowledge'>) => {
    const refused = Object.values(symptoms).filter(({ broke }) => broke === 'giving')
    return Object.values(remedies)
      .filter(settlesOrSignsIn)
      .filter(({ endsVoids }) => endsVoids !== true)
      .flatMap((remedy): Finding[] => {
        if (remedy.effect !== 'works-around' && remedy.request !== undefined) {
          const listed = refused.find(({ causes }) => Object.keys(remedy.treats).some((id) => id in causes))
          return listed === undefined ? [] : [{ culprit: remedy.id, what: `ends with it under ${listed.id}` }]
        }
        return givingSales.some((sale) => opens(sale, remedy.need ?? 'nothing'))
          ? [{ culprit: remedy.id, what: 'settles or signs in while a void may be wanted' }]
          : []
      })
  },
} satisfies Law

/** By its steps: settling closes the batch, and a sign-in may open a new one (terminal-faults.md section 4). */
const settlesOrSignsIn = ({ steps }: Remedy): boolean =>
  steps.some((step) => /^step:(?:settle-(?:until|when|again)|see-settlement|sign-in)-/.test(step))

const givingSales = everySale.filter(({ kind }) => kind !== null && sideOf(kind) === 'giving')
