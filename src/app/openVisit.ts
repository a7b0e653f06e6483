import * as z from 'zod/mini'
import type { Place } from '../components/pages/pages'
import { storedPlace } from '../components/pages/storedPlace'
import type { Front } from '../knowledge/front'
import { type SymptomId, symptomId } from '../knowledge/ids'
import type { Known } from '../knowledge/known'
import type { Market } from '../knowledge/market'
import { type CaseId, caseId, type KeptCase } from '../wizard/case/keptCase'
import { type KnownIds, keepKnown, readSessionLink } from '../wizard/case/link'
import { codeNamed, isCode } from '../wizard/case/picked'
import {
  choose,
  hasBegun,
  inMarket,
  isJustPicked,
  newSession,
  type Session,
  storedSession,
} from '../wizard/case/session'
import type { Note, WalkStore } from '../wizard/case/store'
import { type Generation, generation as generationSchema } from './storedVisit'

/** Content of a history entry. */
export interface Entry {
  session: Session
  place: Place
  /** Name under which the device keeps the case. */
  keptAs: CaseId | null
}

/** Parameters of an address that ask for something to be open. */
export interface Asked {
  /** Id of a message; the prefix may be left out. */
  symptom: string | null
  /** The two characters of a code. */
  code: string | null
  /** Id of the message whose page of guides is asked for; anything else asks for the page over all. */
  guides: string | null
}

/** Everything that a page finds when it opens. */
export interface Arrival {
  /** Payload of a session link. */
  link: string | null
  /** Content of the history entry, for a reload. */
  entry: unknown
  /** The cases on this device. */
  saved: readonly KeptCase[]
  asked: Asked
  /** Where a machine is taken to be from whose case begins now. */
  market: Market
  now: number
  /** What is kept on this device belongs to it; an entry of before everything was cleared does not. */
  generation: Generation
}

export type Opening = Pick<WalkStore<Place>, 'session' | 'place' | 'note' | 'keptAs' | 'offered'>

/**
 * The case a page opens with: the one a link carries, else the one a reload brings back, else what the address asks
 * for, else none. A case left by an earlier visit is only offered: tills are shared.
 */
export function openCase(
  { link, entry, saved, asked, market, now, generation }: Arrival,
  content: KnownIds & Pick<Front, 'edition' | 'symptoms'>,
): Opening {
  const linked = link === null ? null : readSessionLink(link, content)
  if (linked !== null) {
    const note: Note | null =
      linked.unread.length > 0 ? { note: 'link-partly-read', unread: linked.unread } : null
    return { session: linked.session, place: placeOf(linked.session), note, keptAs: null, offered: [] }
  }
  const offered = knownOf(saved, content)
  if (link !== null) return { ...nothingSaid(content), note: { note: 'link-damaged' }, offered }
  const reloaded = readEntry(entry, content, generation)
  if (reloaded !== null) {
    const { session, place, keptAs: id } = reloaded
    const atHand = place.page === 'start' && id !== null ? [{ id, session }] : []
    return { ...reloaded, note: null, offered: hasBegun(session) ? atHand : offered }
  }
  const fresh = openAsked(asked, content, market, now)
  // What was cleared is gone without a word; what cannot be read is not.
  const note: Note | null =
    entry === null || entrySchema.safeParse(entry).success ? null : { note: 'saved-state-set-aside' }
  return { ...fresh, note, offered: hasBegun(fresh.session) ? [] : offered }
}

/** What this content knows of the cases on this device, as far as anything was said in them. */
export const knownOf = (saved: readonly KeptCase[], content: KnownIds): KeptCase[] =>
  saved
    .map(({ id, session }) => ({ id, session: keepKnown(session, content).session }))
    .filter(({ session }) => hasBegun(session))

/** Visit without a case of its own: it opens with the message, code or page of guides that its address asks for. */
export function openAsked(
  { symptom, code, guides }: Asked,
  content: Pick<Front, 'edition' | 'symptoms'>,
  market: Market,
  now: number,
): Opening {
  const fresh = nothingSaid(content)
  if (guides !== null) return { ...fresh, place: { page: 'guides', symptom: findSymptom(guides, content) } }
  const picked = findSymptom(symptom, content) ?? codeNamed(code ?? '')
  if (picked === null) return fresh
  // Whoever asks for a message of one market has a machine from there.
  const from = (isCode(picked) ? undefined : content.symptoms[picked]?.only) ?? market
  const session = choose(inMarket({ ...fresh.session, startedAt: now }, from), picked)
  return { ...fresh, session, place: { page: 'card' } }
}

/** Where a case that comes from elsewhere opens: the card of its message, until something was said of it. */
const placeOf = (session: Session): Place => ({ page: isJustPicked(session) ? 'card' : 'step' })

const nothingSaid = ({ edition }: Pick<Front, 'edition'>): Opening => ({
  session: newSession(edition),
  place: { page: 'start' },
  note: null,
  keptAs: null,
  offered: [],
})

const entrySchema = z.strictObject({
  session: storedSession,
  place: storedPlace,
  keptAs: z._default(z.nullable(caseId), null),
  generation: z._default(generationSchema, null),
  // Of before cases were kept by name, when the time told what was cleared.
  at: z.optional(z.int()),
})

/**
 * Content of a history entry, or null where it is none of ours or was made before everything was cleared. A page this
 * content does not know becomes the step.
 */
export function readEntry(value: unknown, content: KnownIds, generation: Generation = null): Entry | null {
  const entry = entrySchema.safeParse(value).data
  if (entry === undefined || entry.generation !== generation) return null
  const { session, place, keptAs } = entry
  return { session: keepKnown(session, content).session, place: knownPlace(place, content), keptAs }
}

/** The ids there are. While only the front is known, nothing but a message or a code can have been picked. */
export const idsIn = (known: Known): KnownIds =>
  known.state === 'whole' ? known.knowledge : { ...known.front, questions: {}, remedies: {} }

/** The place without an id that this content does not have; the step where the page is nothing without it. */
function knownPlace(place: Place, { symptoms, questions, remedies }: KnownIds): Place {
  const gone = (value: unknown) =>
    typeof value === 'string' &&
    value.includes(':') &&
    !(value in symptoms || value in questions || value in remedies)
  // What was typed holds no ids, whatever it looks like, and a cause that is gone is named by no card.
  const kept = Object.entries(place).map(([name, value]) => [
    name,
    !['typed', 'named'].includes(name) && gone(value) ? null : value,
  ])
  return storedPlace.safeParse(Object.fromEntries(kept)).data ?? { page: 'step' }
}

function findSymptom(asked: string | null, { symptoms }: Pick<Front, 'symptoms'>): SymptomId | null {
  if (asked === null) return null
  const id = symptomId.safeParse(asked.startsWith('symptom:') ? asked : `symptom:${asked}`).data
  return id !== undefined && symptoms[id] !== undefined ? id : null
}
