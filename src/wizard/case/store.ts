import { createStore, type StoreApi } from 'zustand/vanilla'
import { frontIn, type Known } from '../../knowledge/known'
import type { AnswerId, Knowledge, QuestionId, RemedyId } from '../../knowledge/schema'
import {
  answer,
  attempt,
  type By,
  choose,
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
  | { note: 'cleared' }
  | { note: 'scanner' }
  | { note: 'card-reader' }

/** A visit: what is known, the case, where the person is, and the moves on it. `Place` is told by the pages there are. */
export interface WalkStore<Place> {
  known: Known
  session: Session
  place: Place
  note: Note | null
  /** A case of an earlier visit that the start page offers to continue. */
  offered: Session | null
  /** The case that Back led away from: what was chosen there is still marked. */
  left: Session | null
  choose(picked: Picked): void
  /** Without `by` it was the person who answered. */
  answer(question: QuestionId, given: AnswerId, by?: By): void
  attempt(remedy: RemedyId, ended: Result): void
  untry(remedy: RemedyId): void
  go(place: Place): void
  showNote(note: Note): void
  startOver(): void
  continueOffered(): void
  /** What Back and reload bring: both at once, and no new history entry. */
  restore(session: Session, place: Place): void
}

interface Beginning<Place> {
  known: Known
  /** Milliseconds since 1970. */
  now: () => number
  /** Where every visit starts. */
  start: Place
  /** Where the walk decides what is shown; every move leads there. */
  step: Place
}

/** A visit with nothing said yet, or as `opening` has it. */
export function createWalkStore<Place>(
  { known, now, start, step }: Beginning<Place>,
  opening: Partial<Pick<WalkStore<Place>, 'session' | 'place' | 'note' | 'offered'>> = {},
): StoreApi<WalkStore<Place>> {
  return createStore<WalkStore<Place>>()((set, get) => {
    const whole = () => wholeBase(get().known)
    const blank = () => newSession(frontIn(get().known).edition)
    const stamp = () => {
      const { startedAt } = get().session
      return startedAt === null ? {} : { at: Math.max(0, Math.round((now() - startedAt) / 1000)) }
    }
    return {
      known,
      session: newSession(frontIn(known).edition),
      place: start,
      note: null,
      offered: null,
      left: null,
      ...opening,
      // A message picked by mistake is picked again with everything that was said: nothing is lost by a change.
      choose: (picked) =>
        set(({ session }) => ({
          session: choose({ ...session, startedAt: session.startedAt ?? now() }, picked),
          place: step,
          note: null,
          offered: null,
        })),
      answer: (question, given, by = 'person') =>
        set(({ session }) => ({
          session: answer(whole(), session, question, given, { ...stamp(), by }),
          place: step,
          note: null,
        })),
      attempt: (remedy, ended) =>
        set(({ session }) => ({
          session: attempt(whole(), session, remedy, ended, stamp()),
          place: step,
          note: null,
        })),
      untry: (remedy) => set(({ session }) => ({ session: untry(session, remedy), place: step, note: null })),
      go: (place) => set({ place }),
      showNote: (note) => set({ note }),
      startOver: () => set({ session: blank(), place: start, note: null, offered: null, left: null }),
      continueOffered: () => {
        const { offered } = get()
        if (offered !== null) set({ session: offered, place: step, note: null, offered: null })
      },
      restore: (session, place) => set({ session, place, note: null, left: get().session }),
    }
  })
}

/** The base that a move needs; pages with such moves only come with it. */
function wholeBase(known: Known): Knowledge {
  if (known.state !== 'whole')
    throw new Error(`A move on a case needs the whole base, which is: ${known.state}`)
  return known.knowledge
}
