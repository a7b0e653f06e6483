import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { readCase } from '../src/authoring/readCase'
import type { Example } from '../src/components/pages/example'
import type { Place } from '../src/components/pages/pages'
import { notSure } from '../src/knowledge/ids'
import { knowledge } from '../src/knowledge/knowledge'
import type { Language } from '../src/knowledge/schema'
import { writeSessionLink } from '../src/wizard/case/link'
import { answer, isJustPicked, marketOf, newSession, type Session } from '../src/wizard/case/session'
import { survey } from '../src/wizard/case/walk'

const folder = join(fileURLToPath(import.meta.url), '../../src/components/pages')

const found: readonly { examples: readonly Example[] }[] = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => import(`../src/components/pages/${name}/examples.ts`)),
)

/** The example cases of every page: each lies in the folder of its page. */
export const pageExamples: readonly Example[] = found.flatMap(({ examples }) => examples)

/** The example of this name; throws where there is none. */
export function exampleOf(name: string): Example {
  const example = pageExamples.find((one) => one.name === name)
  if (example === undefined) throw new Error(`No example is called ${name}`)
  return example
}

/** The case that an example tells. */
export function sessionOf({ name, told: [message, ...words], thenUnsure }: Example): Session {
  if (message === undefined) return newSession(knowledge.edition)
  const read = readCase(knowledge, message, words)
  if (!('session' in read)) throw new Error(`No case is told by ${name}: ${JSON.stringify(read.unread)}`)
  return thenUnsure === true ? unsureFrom(read.session) : read.session
}

/** The case once every further question was answered “not sure”, so that the walk acts. */
export function unsureFrom(session: Session): Session {
  const { step } = survey(knowledge, session)
  return step.kind === 'ask' ? unsureFrom(answer(knowledge, session, step.question, notSure)) : session
}

/**
 * Opens an example on a built page at `address`, with everything on it loaded. A page beside the step is reached as Back
 * reaches it: by the entry of the history that holds it.
 */
export async function openExample(
  page: Page,
  address: string,
  language: Language,
  example: Example,
  query = '',
): Promise<void> {
  const session = sessionOf(example)
  // A message that was only picked opens on its card.
  const opens: Place = { page: isJustPicked(session) ? 'card' : 'step' }
  const { place = { page: session.picked === null ? 'start' : 'step' } } = example
  const link = session.picked === null ? '' : `#s=${writeSessionLink(session, knowledge)}`
  await page.goto(`${address}?lang=${language}&market=${marketOf(session)}${query}${link}`)
  const heading = page.locator('#main h1')
  await heading.waitFor()
  if (place.page === 'start' || place.page === opens.page) return
  await page.evaluate((state) => window.dispatchEvent(new PopStateEvent('popstate', { state })), {
    session,
    place,
    keptAs: null,
    generation: null,
  })
  // Focus follows every change of the page.
  await page.locator('#main h1:focus').waitFor()
}
