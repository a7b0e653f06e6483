import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerId, QuestionId, RemedyId } from '../../knowledge/ids'
import { frontIn, type Known } from '../../knowledge/known'
import type { Market } from '../../knowledge/market'
import { ofMarket } from '../../knowledge/ofMarket'
import type { Knowledge } from '../../knowledge/schema'
import type { chooseAnother } from './arose'
import { aroseBy, paymentItself } from './aroseBy'
import { withoutCardDataIn } from './cardData'
import { createFields, type FieldStore } from './fields'
import type { CaseId, KeptCase } from './keptCase'
import { keepInSize } from './link'
import {
  answer,
  attempt,
  type By,
  beginCase,
  choose,
  hasBegun,
  inMarket,
  isJustPicked,
  marketOf,
  newSession,
  type Picked,
  type Result,
  type Session,
  untry,
} from './session'

/** One quiet line under the title, by name; its words are `ui:note.*`. */
export type Note =
  | { note: 'link-damaged' }
  | { note: 'link-partly-read'; unread: string[] }
  | { note: 'saved-state-set-aside' }
  | { note: 'case-set-aside' }
  | { note: 'kept-only-here' }
  | { note: 'visit-too-long' }
  | { note: 'elsewhere' }
  | { note: 'kept-apart' }
  | { note: 'cleared' }
  | { note: 'language-not-loaded' }
  | { note: 'scanner' }
  | { note: 'card-reader' }

/** What is known in a visit. Who decides over another message reads the sale, and comes only with the whole base. */
export type KnownInVisit =
  | Exclude<Known, { state: 'whole' }>
  | (Extract<Known, { state: 'whole' }> & { chooseAnother: typeof chooseAnother })

/** A visit: what is known, the case, where the person is, and the moves on it. `Place` is told by the pages there are. */
export interface WalkStore<Place> extends FieldStore {
  known: KnownInVisit
  session: Session
  place: Place
  note: Note | null
  /** Name under which the device keeps the case; null until it has one. */
  keptAs: CaseId | null
  /** Cases that were left, which the start page offers to continue; the latest comes first. */
  offered: readonly KeptCase[]
  /** The case that Back led away from: what was chosen there is still marked. */
  left: Session | null
  /** Names what the terminal shows; another message may be a further case of the visit. `to` is shown instead of the card. */
  choose(picked: Picked, to?: Place): void
  /** This sale was tried again, and the message is the same. */
  again(): void
  /** The next customer's sale begins; what is open of this one is parked. */
  nextCustomer(): void
  /** Takes the payment up again that was parked last. */
  resumePayment(): void
  /**
   * Without `by` it was the person who answered; a `correction` replaces the answer before to a question that repeats.
   * `to` is the page that is shown next, where it is not the step.
   */
  answer(question: QuestionId, given: AnswerId, how?: { by?: By; correction?: true; to?: Place }): void
  /** `besides`: what else was asked for in the same call. */
  attempt(remedy: RemedyId, ended: Result, besides?: readonly RemedyId[]): void
  untry(remedy: RemedyId): void
  /** Says where the machine of the case is from; before it has begun it is of no market. */
  isFrom(market: Market): void
  go(place: Place): void
  showNote(note: Note): void
  startOver(): void
  /** Goes on with a case that the device keeps. */
  continueCase(kept: KeptCase): void
  /** Opens a case that came from elsewhere in place of the one at hand, which Back brings again. */
  takeIn(session: Session): void
  /** What Back and reload bring: all at once, and no new history entry. */
  restore(session: Session, place: Place, keptAs?: CaseId | null): void
}

interface Beginning<Place> {
  known: KnownInVisit
  /** Milliseconds since 1970. */
  now: () => number
  /** Where a machine is taken to be from when its case begins. */
  market: () => Market
  /** Where every visit starts. */
  start: Place
  /** Where the walk decides what is shown; every move leads there, but for a message just picked. */
  step: Place
  /** Where a message that was just picked is shown. */
  card: Place
}

/** A visit with nothing said yet, or as `opening` has it. */
export function createWalkStore<Place>(
  { known, now, market, start, step, card }: Beginning<Place>,
  opening: Partial<Pick<WalkStore<Place>, 'session' | 'place' | 'note' | 'keptAs' | 'offered'>> = {},
): StoreApi<WalkStore<Place>> {
  return createStore<WalkStore<Place>>()((set, get) => {
    const whole = () => wholeBase(get().known)
    const stamp = () => stampOf(get().session, now())
    const { emptied, ...fields } = createFields(set)
    /** Every move leads to a page without a note, but for one that makes the visit too long. */
    const at = (place: Place, session: Session): Pick<WalkStore<Place>, 'session' | 'place' | 'note'> => {
      const { known: base } = get()
      const kept = base.state === 'whole' ? keepInSize(session, base.knowledge) : session
      return { session: kept, place, note: kept === session ? null : { note: 'visit-too-long' } }
    }
    const begin = (arose: AnswerId, next: Picked | null) =>
      set(({ session }) => at(step, beginCase(whole(), session, arose, next, stamp())))
    return {
      known,
      session: newSession(frontIn(known).edition),
      place: start,
      note: null,
      keptAs: null,
      offered: [],
      left: null,
      ...opening,
      ...fields,
      choose: (picked, to = card) =>
        set(({ known: base, session }) => {
          const dated = { ...begun(session, market), startedAt: session.startedAt ?? now() }
          return { ...at(to, chosen(base, dated, picked)), offered: [], ...emptied() }
        }),
      again: () => begin(aroseBy.again, get().session.picked),
      nextCustomer: () => begin(aroseBy.nextCustomer, null),
      resumePayment: () => begin(aroseBy.openPayment, paymentItself),
      answer: (question, given, { to = step, ...how } = {}) =>
        set(({ session }) => at(to, answer(whole(), session, question, given, { ...stamp(), ...how }))),
      attempt: (remedy, ended, besides = []) =>
        set(({ session }) => at(step, attempt(whole(), session, remedy, ended, { ...stamp(), besides }))),
      untry: (remedy) => set(({ session }) => at(step, untry(session, remedy))),
      isFrom: (from) => set(({ session }) => (hasBegun(session) ? { session: inMarket(session, from) } : {})),
      go: (place) => set({ place: withoutCardDataIn(place) }),
      showNote: (note) => set({ note }),
      startOver: () => {
        const blank = newSession(frontIn(get().known).edition)
        set({ ...at(start, blank), keptAs: null, offered: [], left: null, ...emptied() })
      },
      continueCase: ({ id, session }) =>
        set({ ...at(isJustPicked(session) ? card : step, session), keptAs: id, offered: [], ...emptied() }),
      takeIn: (session) =>
        set({ ...at(isJustPicked(session) ? card : step, session), keptAs: null, offered: [], ...emptied() }),
      restore: (session, place, keptAs = null) =>
        set(({ session: left }) => ({ ...at(withoutCardDataIn(place), session), keptAs, left })),
    }
  })
}

/** The time since the case began, where that is known. */
const stampOf = ({ startedAt }: Session, now: number): { at?: number } =>
  startedAt === null ? {} : { at: Math.max(0, Math.round((now - startedAt) / 1000)) }

/** A case that begins now is about a machine from there. */
const begun = (session: Session, market: () => Market): Session =>
  hasBegun(session) ? session : inMarket(session, market())

/** Nothing is answered before the whole base is there, so that nothing can be at stake until then. */
const chosen = (known: KnownInVisit, session: Session, picked: Picked): Session =>
  known.state === 'whole'
    ? known.chooseAnother(ofMarket(known.knowledge, marketOf(session)), session, picked)
    : choose(session, picked)

/** The base that a move needs; pages with such moves only come with it. */
function wholeBase(known: Known): Knowledge {
  if (known.state !== 'whole')
    throw new Error(`A move on a case needs the whole base, which is: ${known.state}`)
  return known.knowledge
}
