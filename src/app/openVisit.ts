import * as z from 'zod/mini'
import {
  answerings,
  type Preferences,
  sizes,
  switches,
  themes,
  usualPreferences,
} from '../components/preferences'
import {
  type Content,
  type Language,
  language,
  questionId,
  remedyId,
  type SymptomId,
  symptomId,
} from '../knowledge/schema'
import { keepKnown, readSessionLink } from '../wizard/case/link'
import { codeNamed } from '../wizard/case/picked'
import { choose, newSession, type Session, storedSession } from '../wizard/case/session'
import type { Note, Place, WalkStore } from '../wizard/case/store'

type KnownContent = Pick<Content, 'edition' | 'symptoms' | 'questions' | 'remedies'>

/** What a history entry holds. */
export interface Entry {
  session: Session
  place: Place
}

/** What a page finds when it opens. */
export interface Arrival {
  /** Payload of a session link. */
  link: string | null
  /** What the history entry holds, for a reload. */
  entry: unknown
  /** The case an earlier visit left on this device. */
  saved: Session | null
  /** The symptom an address asks for; the prefix may be left out. */
  symptom: string | null
  /** The two characters of the code an address asks for. */
  code: string | null
  /** The symptom whose page of what guides say an address asks for; anything else asks for the page over all. */
  guides: string | null
  now: number
  /** When everything was cleared on this device; what is older is not taken up again. */
  clearedAt?: number
}

type Opening = Pick<WalkStore, 'session' | 'place' | 'note' | 'offered'>

/**
 * Which case a page opens with: the one a link carries, else the one a reload brings back, else the symptom, the code
 * or the page of what guides say that the address asks for, else none. A case left by an earlier visit is only offered:
 * tills are shared.
 */
export function openCase(
  { link, entry, saved, symptom, code, guides, now, clearedAt }: Arrival,
  content: KnownContent,
): Opening {
  const linked = link === null ? null : readSessionLink(link, content)
  if (linked !== null) {
    const note: Note | null =
      linked.unread.length > 0 ? { note: 'link-partly-read', unread: linked.unread } : null
    return { session: linked.session, place: { at: 'step' }, note, offered: null }
  }
  const note: Note | null = link === null ? null : { note: 'link-damaged' }
  const offered = saved !== null && hasBegun(saved) ? keepKnown(saved, content).session : null
  const reloaded = link === null ? readEntry(entry, content, clearedAt) : null
  if (reloaded !== null) return { ...reloaded, note, offered: hasBegun(reloaded.session) ? null : offered }
  const asked = findSymptom(symptom, content) ?? codeNamed(code ?? '')
  const fresh = newSession(content.edition)
  if (link === null && guides !== null) {
    return { session: fresh, place: { at: 'guides', symptom: findSymptom(guides, content) }, note, offered }
  }
  if (link === null && asked !== null) {
    return {
      session: choose({ ...fresh, startedAt: now }, asked),
      place: { at: 'step' },
      note,
      offered: null,
    }
  }
  return { session: fresh, place: { at: 'start' }, note, offered }
}

/** Whether anything was said: what has not begun is neither kept nor offered. */
export const hasBegun = (session: Session): boolean =>
  session.picked !== null || session.observations.length > 0 || session.earlier.length > 0

/** A stored case, or null where it does not have the form of one. */
export const readSession = (value: unknown): Session | null => storedSession.safeParse(value).data ?? null

const place = z.discriminatedUnion('at', [
  z.strictObject({
    at: z.enum([
      'start',
      'step',
      'result',
      'keep-selling',
      'travel',
      'codes',
      'unlisted',
      'help',
      'settings',
    ]),
  }),
  z.strictObject({ at: z.literal('question'), question: questionId }),
  z.strictObject({ at: z.literal('remedy'), remedy: remedyId }),
  z.strictObject({ at: z.literal('guides'), symptom: z.nullable(symptomId) }),
])
const entrySchema = z.strictObject({ session: storedSession, place, at: z.optional(z.number()) })

/**
 * What a history entry holds, or null where it is none of ours or was made before everything was cleared. A page this
 * content does not know becomes the step.
 */
export function readEntry(value: unknown, content: KnownContent, clearedAt = 0): Entry | null {
  const entry = entrySchema.safeParse(value).data
  if (entry === undefined || (entry.at ?? 0) < clearedAt) return null
  return { session: keepKnown(entry.session, content).session, place: knownPlace(entry.place, content) }
}

function knownPlace(place: Place, content: KnownContent): Place {
  if (place.at === 'guides') {
    return place.symptom !== null && content.symptoms[place.symptom] === undefined
      ? { at: 'guides', symptom: null }
      : place
  }
  const gone =
    (place.at === 'question' && content.questions[place.question] === undefined) ||
    (place.at === 'remedy' && content.remedies[place.remedy] === undefined)
  return gone ? { at: 'step' } : place
}

function findSymptom(asked: string | null, content: KnownContent): SymptomId | null {
  if (asked === null) return null
  const id = symptomId.safeParse(asked.startsWith('symptom:') ? asked : `symptom:${asked}`).data
  return id !== undefined && content.symptoms[id] !== undefined ? id : null
}

/** When everything was last cleared on this device, or null where that is not a time. */
export const readClearedAt = (value: unknown): number | null => z.number().safeParse(value).data ?? null

const preferences = z.strictObject({
  language,
  theme: z.enum(themes),
  size: z.enum(sizes),
  // Not in what was kept before they came.
  answers: z._default(z.enum(answerings), usualPreferences.answers),
  keys: z._default(z.enum(switches), usualPreferences.keys),
  contact: z.string(),
})

/** Stored preferences, or null where they do not have the form of any. */
export const readPreferences = (value: unknown): Preferences | null =>
  preferences.safeParse(value).data ?? null

/** Preferences an address asks for; what is not one of the known words is ignored. */
export function askedPreferences(parameter: (name: string) => string | null): Partial<Preferences> {
  const spoken = findLanguage(parameter('lang'))
  const theme = z.enum(themes).safeParse(parameter('theme')).data
  const size = z.enum(sizes).safeParse(parameter('size')).data
  return { ...(spoken && { language: spoken }), ...(theme && { theme }), ...(size && { size }) }
}

/** The language of a device. */
export const deviceLanguage = (tag: string): Language => findLanguage(tag) ?? 'en'

function findLanguage(tag: string | null): Language | null {
  const primary = (one: string) => one.toLowerCase().split('-')[0]
  return language.options.find((one) => primary(one) === primary(tag ?? '')) ?? null
}
