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
 * The ways that what broke leaves open (docs/sale.md section 5), in the order of a till. A way for this sale needs a
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
    inOrderOfTill(
      knowledge,
      ids.flatMap((id) => wayOf(knowledge, evidence, id) ?? []),
    )
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

/** What a page shows of the ways: a till has time for few, and the others unfold. */
export interface SellingShown {
  thisSale: WaysShown
  next: WaysShown
  /** A question that more than one way of this sale waits for, in their place. */
  first: { asks: QuestionId; waiting: number } | null
  /** The next customer can pay in every way of this sale, so that `next` holds only what comes besides. */
  alike: boolean
}

export interface WaysShown {
  open: SellingWay[]
  folded: SellingWay[]
}

/** Ways shown at once. */
const atOnce = 3

/** What is shown at once and what unfolds: no way twice, and one question for all that wait for it. */
export function sellingShown({ thisSale, next }: Pick<Selling, 'thisSale' | 'next'>): SellingShown {
  const questions = thisSale.map(({ asks }) => asks)
  const asks = questions.find((one, place) => one !== null && questions.indexOf(one) < place) ?? null
  const own = thisSale.filter((way) => asks === null || way.asks !== asks)
  const isOwn = ({ remedy }: SellingWay) => thisSale.some((way) => way.remedy === remedy)
  const alike =
    asks === null &&
    thisSale.length > 1 &&
    thisSale.every(({ remedy }) => next.some((way) => way.remedy === remedy))
  const room = Math.max(1, atOnce - own.length)
  return {
    thisSale: { open: own.slice(0, atOnce), folded: own.slice(atOnce) },
    next: alike
      ? { open: [], folded: next.filter((way) => !isOwn(way)) }
      : { open: next.slice(0, room), folded: next.slice(room) },
    first: asks === null ? null : { asks, waiting: thisSale.length - own.length },
    alike,
  }
}

/**
 * The ways as a till reaches for them: what changes a setting of the machine comes behind cash until it was seen to
 * work, for nobody tries that out before a queue.
 */
function inOrderOfTill({ remedies }: Knowledge, ways: readonly SellingWay[]): SellingWay[] {
  const cash = ways.findIndex(({ remedy }) => remedies[remedy]?.need === undefined)
  const mustBeTried = ({ remedy, known }: SellingWay) =>
    known === null && remedies[remedy]?.undo === 'can-be-undone'
  return ways
    .map((way, place) => ({ way, place: mustBeTried(way) ? Math.max(place, cash + 0.5) : place }))
    .sort((a, b) => a.place - b.place)
    .map(({ way }) => way)
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
