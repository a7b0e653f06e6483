import type { CauseId, QuestionId, RemedyId } from '../../knowledge/ids'
import type { Broke } from '../../knowledge/money'
import type { Knowledge, Symptom } from '../../knowledge/schema'
import { likelihoodOf } from '../engine/inference'
import { answeredWith, type Evidence, factState } from './evidence'
import { opens } from './opens'
import { isClear, isOpen, sideOf } from './sale'
import type { SalesOfVisit } from './saleEvents'
import type { Result } from './session'

/** A way to go on taking payments. */
export interface SellingWay {
  remedy: RemedyId
  /** It was seen to work in this visit. */
  known: 'works' | null
  /** A fact that must be known before it is done; null where nothing is missing. */
  asks: QuestionId | null
}

/** What a shop can do while the fault lasts, for the sale at hand and for the next customer, best first. */
export interface Selling {
  thisSale: SellingWay[]
  next: SellingWay[]
  /** Why there is no way for this sale: it is paid, no payment is missing, it is in doubt, or the card must not be taken. */
  none: 'paid' | 'not-missing' | 'in-doubt' | 'flagged' | null
}

/**
 * The ways that what broke leaves open (docs/sale.md section 5), what was seen to work first. A way for this sale needs a
 * clear sale of which nothing counts; cash is the exception, because a drawer can give it back. Where nothing was being
 * paid there is no sale at hand.
 */
export function sellingWays(
  knowledge: Knowledge,
  evidence: Evidence,
  sales: SalesOfVisit,
  symptom: Symptom | undefined,
  ranked: readonly { cause: CauseId; probability: number }[],
): Selling {
  const broken = brokenBy(knowledge, symptom, ranked)
  const { thisSale, next } = knowledge.selling[broken] ?? { thisSale: [], next: [] }
  const { sale } = sales.current
  const show = (ids: readonly RemedyId[]) =>
    ids
      .flatMap((id) => wayOf(knowledge, evidence, id) ?? [])
      .sort((a, b) => Number(b.known === 'works') - Number(a.known === 'works'))
  if (symptom !== undefined && sales.paying === 'no' && sale.kind === null && !isOpen(sale))
    return { thisSale: [], next: show(next), none: null }
  // Of a message that is not on the list nobody can say how far an attempt got.
  const free =
    symptom !== undefined &&
    (opens(sale, 'take-again') || (!sale.asked && opens({ ...sale, asked: true }, 'take-again')))
  const none =
    broken === 'flagged-card'
      ? 'flagged'
      : sale.kind !== null && sideOf(sale.kind) === 'giving'
        ? 'not-missing'
        : free
          ? null
          : isClear(sale) || sale.took[0] > 0
            ? 'paid'
            : 'in-doubt'
  return {
    thisSale:
      none === 'not-missing'
        ? []
        : free
          ? show(thisSale).map((way) => ({ ...way, asks: askedBefore(knowledge, sales, way) ?? way.asks }))
          : show(thisSale.filter((id) => none === 'in-doubt' && knowledge.remedies[id]?.need === undefined)),
    next: show(next),
    none,
  }
}

/** The way to go on selling that was said to work last; null where none was. */
export const sellsBy = (
  { remedies }: Pick<Knowledge, 'remedies'>,
  tried: readonly { remedy: RemedyId; result: Result }[],
): RemedyId | null =>
  tried
    .filter(({ remedy, result }) => result === 'helped' && remedies[remedy]?.effect === 'works-around')
    .slice(-1)[0]?.remedy ?? null

/** The question about the sale whose answer may still close a way. */
function askedBefore(
  { remedies, money }: Knowledge,
  { current, untold }: SalesOfVisit,
  { remedy }: SellingWay,
): QuestionId | null {
  const { need = 'nothing' } = remedies[remedy] ?? {}
  if (need === 'nothing') return null
  return untold ?? (opens(current.sale, need) ? null : money.questions.gate)
}

/** What broke: as the message says, or as its leading cause does where that closes other ways. */
function brokenBy(
  { causes, weights }: Knowledge,
  symptom: Symptom | undefined,
  ranked: readonly { cause: CauseId; probability: number }[],
): Broke {
  const [first] = ranked
  const own = first === undefined ? undefined : causes[first.cause]?.broke
  if (first !== undefined && own !== undefined) {
    const likelihood = likelihoodOf(weights, first.probability)
    if (likelihood === 'very-likely' || likelihood === 'likely') return own
  }
  // Without a message anything may be broken, so only what goes round this machine is left.
  return symptom?.broke ?? 'machine'
}

function wayOf(knowledge: Knowledge, evidence: Evidence, id: RemedyId): SellingWay | null {
  const remedy = knowledge.remedies[id]
  if (remedy?.effect !== 'works-around' || remedy.notWhen.some((fact) => answeredWith(evidence, fact)))
    return null
  const states = remedy.requires.map((fact) =>
    factState(knowledge, evidence, fact, { confirmed: true, mayAsk: true }),
  )
  if (states.some(({ known }) => known === 'false' || known === 'never')) return null
  const missing = states.find((state) => state.known === 'not-yet')
  const { proves } = remedy
  const works = proves !== undefined && evidence.awake(proves.question)?.answer === proves.answer
  return {
    remedy: id,
    known: works ? 'works' : null,
    asks: missing?.known === 'not-yet' ? missing.ask : null,
  }
}
