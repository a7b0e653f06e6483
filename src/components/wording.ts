import { type AnswerId, notSure, type QuestionId, type RemedyId } from '../knowledge/ids'
import type { Knowledge } from '../knowledge/schema'
import type { HeldReason } from '../wizard/case/availability'
import { calledFor } from '../wizard/case/openCalls'
import { type Result, service } from '../wizard/case/session'
import type { Reason } from '../wizard/engine/explain'
import type { Words } from './words'

/** Seconds in the words of a clock on the wall: minutes, hours or days, rounded up. */
export function duration({ t }: Words, seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  if (minutes < 90) return t('ui:action.minutes', { count: minutes })
  const hours = Math.ceil(minutes / 60)
  return hours < 36
    ? t('ui:action.hours', { count: hours })
    : t('ui:action.days', { count: Math.ceil(hours / 24) })
}

/** A stretch of time from the shortest to the longest, in minutes. */
export function stretch(words: Words, [shortest, longest]: readonly [number, number]): string {
  const from = duration(words, shortest * 60)
  const to = duration(words, longest * 60)
  return from === to ? to : words.t('ui:stretch', { from, to })
}

/** A day written as YYYY-MM-DD in the words of a calendar. */
export const day = ({ language }: Words, written: string): string =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(written))

/** A moment of the device clock, in milliseconds since 1970, as date and time. */
export const moment = ({ language }: Words, at: number): string =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)

/** An answer as a statement of what was seen, to be read in a list. */
export const seen = ({ t }: Words, question: QuestionId, answer: AnswerId): string =>
  answer === notSure ? t('ui:answers.unsure') : t(`${question}.seen.${answer}`)

/** One reason for or against a cause, in words. */
export const reasonWords = (words: Words, reason: Reason): string =>
  reason.kind === 'answer'
    ? seen(words, reason.question, reason.answer)
    : words.t('ui:result.triedWithout', { remedy: words.t(`${reason.remedy}.name`) })

/** The reason why a remedy is held back, in words. */
export function heldWords(words: Words, reason: HeldReason, answered: AnswerId | undefined): string {
  const { t } = words
  switch (reason.kind) {
    case 'fact-false':
      return answered === undefined
        ? t('ui:held.fact-false-plain', { question: t(`${reason.question}.ask`) })
        : t('ui:held.fact-false', { seen: seen(words, reason.question, answered) })
    case 'fact-unknown':
      return t('ui:held.fact-unknown', { question: t(`${reason.question}.ask`) })
    case 'money':
      return t(`ui:held.money.${reason.need}`)
    case 'not-possible':
      return t('ui:held.not-possible')
    case 'called':
      return t(`ui:held.called.${reason.call.report}`)
    default:
      return reason satisfies never
  }
}

/** The name of an act, the uninformed call included; null where the knowledge does not have it. */
export function actName(
  { t }: Words,
  { remedies }: Pick<Knowledge, 'remedies'>,
  remedy: RemedyId,
): string | null {
  if (remedy === service) return t('ui:result.handOver')
  return remedy in remedies ? t(`${remedy}.name`) : null
}

/** What came of an act in words: of a call that nothing changed means that they say it is not them. */
export const resultWords = (
  { t }: Words,
  knowledge: Pick<Knowledge, 'remedies'>,
  { remedy, result }: { remedy: RemedyId; result: Result },
): string =>
  result === 'no-change' && calledFor(knowledge, remedy) !== null
    ? t('ui:answers.notThem')
    : t(`ui:answers.result.${result}`)

/** A weight of evidence as a signed figure. */
export const decibanWords = (decibans: number): string =>
  `${decibans < 0 ? '−' : '+'}${Math.abs(decibans).toFixed(1)} dB`
