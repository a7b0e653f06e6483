import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerId, Content, QuestionId, RemedyId, SymptomId } from '../../knowledge/schema'
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

/** Where the person stands: at the step the walk computes, or on a page beside it. Never part of a link. */
export type Place =
  | { at: 'start' }
  | { at: 'step' }
  | { at: 'question'; question: QuestionId }
  | { at: 'remedy'; remedy: RemedyId }
  | { at: 'result' }
  | { at: 'keep-selling' }
  | { at: 'travel' }
  | { at: 'codes' }
  | { at: 'unlisted' }
  | { at: 'help' }
  | { at: 'guides'; symptom: SymptomId | null }
  | { at: 'settings' }

/** One quiet line under the title, by name; its words are `ui:note.*`. */
export type Note =
  | { note: 'link-damaged' }
  | { note: 'link-partly-read'; unread: string[] }
  | { note: 'saved-state-set-aside' }
  | { note: 'kept-only-here' }
  | { note: 'cleared' }
  | { note: 'scanner' }
  | { note: 'card-reader' }

export interface WalkStore {
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

/**
 * The session and the moves on it. `now` gives milliseconds since 1970 and comes from the front door, and so does
 * `content`: it may be asked for before everything is there.
 */
export function createWalkStore(
  content: () => Pick<Content, 'edition' | 'questions' | 'remedies'>,
  now: () => number,
  opening: Partial<Pick<WalkStore, 'session' | 'place' | 'note' | 'offered'>> = {},
): StoreApi<WalkStore> {
  return createStore<WalkStore>()((set, get) => {
    const stamp = () => {
      const { startedAt } = get().session
      return startedAt === null ? {} : { at: Math.max(0, Math.round((now() - startedAt) / 1000)) }
    }
    const step: Place = { at: 'step' }
    return {
      session: newSession(content().edition),
      place: { at: 'start' },
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
          session: answer(content(), session, question, given, { ...stamp(), by }),
          place: step,
          note: null,
        })),
      attempt: (remedy, ended) =>
        set(({ session }) => ({
          session: attempt(content(), session, remedy, ended, stamp()),
          place: step,
          note: null,
        })),
      untry: (remedy) => set(({ session }) => ({ session: untry(session, remedy), place: step, note: null })),
      go: (place) => set({ place }),
      showNote: (note) => set({ note }),
      startOver: () =>
        set({
          session: newSession(content().edition),
          place: { at: 'start' },
          note: null,
          offered: null,
          left: null,
        }),
      continueOffered: () => {
        const { offered } = get()
        if (offered !== null) set({ session: offered, place: step, note: null, offered: null })
      },
      restore: (session, place) => set({ session, place, note: null, left: get().session }),
    }
  })
}
