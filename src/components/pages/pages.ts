import { type Attributes, type ComponentType, createElement, type ReactNode } from 'react'
import * as z from 'zod/mini'
import { causeId, questionId, remedyId, symptomId } from '../../knowledge/ids'
import { longestText } from '../../wizard/case/fields'
import { StartPage } from './start/StartPage'
import { noted } from './unlisted/noted'

/** Special traits of a page. */
interface Traits {
  /** Without a case the start page is shown in its place. */
  needsCase?: true
  /** Only the walk leads to it: no button, link or history entry does. */
  atStepOnly?: true
  /** It prints as it is; every other page prints the sheet of the case. */
  printsItself?: true
  /** It holds tiles or a table, which are wider than running text. */
  wide?: true
  /** It is short: where there is room the case stands beside it. */
  caseBeside?: true
}

/**
 * Every page there is, each with what tells one from another of its kind, which its component gets as props. All but the
 * first are fetched together once the first screen is there.
 */
export const pages = {
  start: first(z.strictObject({ page: z.literal('start') }), StartPage, { wide: true }),
  card: late(
    z.strictObject({
      page: z.literal('card'),
      /** The cause that was typed, which is why this message was found. */
      named: z.optional(causeId),
    }),
    async () => (await import('./card/CardPage')).CardPage,
    { needsCase: true },
  ),
  question: late(
    z.strictObject({
      page: z.literal('question'),
      question: questionId,
      /** The answer given before is changed; else a question that repeats is answered once more. */
      correct: z.optional(z.literal(true)),
    }),
    async () => (await import('./question/QuestionPage')).QuestionPage,
    { needsCase: true, caseBeside: true },
  ),
  remedy: late(
    z.strictObject({
      page: z.literal('remedy'),
      remedy: remedyId,
      /** They want something before they do what they were called for. */
      wanted: z.optional(z.literal(true)),
    }),
    async () => (await import('./action/ActionPage')).ActionPage,
    { needsCase: true, caseBeside: true },
  ),
  settle: late(
    z.strictObject({ page: z.literal('settle'), remedy: remedyId, asks: questionId }),
    async () => (await import('./settle/SettlePage')).SettlePage,
    { needsCase: true, caseBeside: true },
  ),
  'open-payment': late(
    z.strictObject({
      page: z.literal('open-payment'),
      until: z.enum(['line', 'acquirer-answers', 'acquirer-reached']),
      remedy: z.nullable(remedyId),
    }),
    async () => (await import('./openPayment/OpenPaymentPage')).OpenPaymentPage,
    { needsCase: true, atStepOnly: true },
  ),
  'wait-for': late(
    z.strictObject({
      page: z.literal('wait-for'),
      remedy: remedyId,
      report: z.enum(['under-way', 'not-yet', 'no-answer']),
    }),
    async () => (await import('./waitFor/WaitForPage')).WaitForPage,
    { needsCase: true, caseBeside: true },
  ),
  result: late(
    z.strictObject({ page: z.literal('result') }),
    async () => (await import('./result/ResultPage')).ResultPage,
    { needsCase: true, wide: true },
  ),
  solved: late(
    z.strictObject({
      page: z.literal('solved'),
      remedy: z.nullable(remedyId),
      how: z.enum(['repaired', 'worked-around', 'settled']),
    }),
    async () => (await import('./solved/SolvedPage')).SolvedPage,
    { needsCase: true, atStepOnly: true },
  ),
  'keep-selling': late(
    z.strictObject({ page: z.literal('keep-selling') }),
    async () => (await import('./keepSelling/KeepSellingPage')).KeepSellingPage,
    {},
  ),
  travel: late(
    z.strictObject({ page: z.literal('travel') }),
    async () => (await import('./travel/TravelPage')).TravelPage,
    {},
  ),
  codes: late(
    z.strictObject({ page: z.literal('codes') }),
    async () => (await import('./codes/CodesPage')).CodesPage,
    { printsItself: true, wide: true },
  ),
  unlisted: late(
    z.strictObject({
      page: z.literal('unlisted'),
      /** The words on the screen: as typed in the search box, where it found nothing that fits, or here. */
      typed: z.optional(z.string().check(z.maxLength(longestText.words))),
      /** The person said that no number in it is a card's. */
      vouched: z.optional(z.literal(true)),
      ...noted,
    }),
    async () => (await import('./unlisted/UnlistedPage')).UnlistedPage,
    { printsItself: true },
  ),
  help: late(
    z.strictObject({ page: z.literal('help') }),
    async () => (await import('./help/HelpPage')).HelpPage,
    {},
  ),
  guides: late(
    z.strictObject({ page: z.literal('guides'), symptom: z.nullable(symptomId) }),
    async () => (await import('./guides/GuidesPage')).GuidesPage,
    { printsItself: true, wide: true },
  ),
  settings: late(
    z.strictObject({ page: z.literal('settings') }),
    async () => (await import('./settings/SettingsPage')).SettingsPage,
    {},
  ),
}

export type PageTable = typeof pages
export type PageName = keyof PageTable
type PagesByName = { [Name in PageName]: z.infer<PageTable[Name]['place']> }

/** A page as it is shown. */
export type Page = PagesByName[PageName]

/** Place of the person: the step that the walk decides, or a page beside it. Never part of a link. */
export type Place =
  | { page: 'step' }
  | { [Name in PageName]: PageTable[Name] extends { atStepOnly: true } ? never : PagesByName[Name] }[PageName]

/** The components of the pages, as far as they are here. */
export type PageComponents = { readonly [Name in PageName]?: ComponentType<PagesByName[Name]> }

/** The components of the first load. */
export function firstComponents(table: PageTable): PageComponents {
  const here = Object.entries(table).filter(([, { component }]) => component !== null)
  return Object.fromEntries(here.map(([name, { component }]) => [name, component])) as PageComponents // entries lose their pairs
}

/** Fetches the components of all pages; rejects where one does not arrive. */
export async function loadComponents(table: PageTable): Promise<PageComponents> {
  const all = Object.entries(table).map(async ([name, { load }]) => [name, await load()] as const)
  return Object.fromEntries(await Promise.all(all)) as PageComponents // entries lose their pairs
}

/** The element that shows a page, or null where its component is not here yet. */
export function elementOf<Name extends PageName>(
  components: PageComponents,
  page: PagesByName[Name] & { page: Name } & Attributes,
): ReactNode {
  const Component: ComponentType<PagesByName[Name]> | undefined = components[page.page]
  return Component === undefined ? null : createElement(Component, page)
}

/** A page of the first load. */
function first<P, const T extends Traits>(place: z.ZodMiniType<P>, component: ComponentType<P>, traits: T) {
  return { place, load: async () => component, component, ...traits }
}

function late<P, const T extends Traits>(
  place: z.ZodMiniType<P>,
  load: () => Promise<ComponentType<P>>,
  traits: T,
) {
  return { place, load, component: null, ...traits }
}
