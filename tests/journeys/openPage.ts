import { expect, type Page } from '@playwright/test'
import type { Example } from '../../src/components/pages/example'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Language } from '../../src/knowledge/schema'
import { writeSessionLink } from '../../src/wizard/case/link'
import { isJustPicked, marketOf, type Session } from '../../src/wizard/case/session'
import { openExample } from '../../tools/pageExamples'
import { say } from '../support/words'

/** Opens a case at its step, past the card of a message that was only picked; `press` names a button that leads on from there. */
export async function open(
  page: Page,
  language: Language,
  { session, press }: { session: Session; press?: string },
): Promise<void> {
  const link = session.picked === null ? '' : `#s=${writeSessionLink(session, knowledge)}`
  const heading = page.locator('#main').getByRole('heading', { level: 1 })
  // A case begins with what its session says of the machine, whatever is usual with the language.
  await page.goto(`./?lang=${language}&market=${marketOf(session)}${link}`)
  await expect(heading).toBeVisible()
  if (isJustPicked(session)) await goOn(page, language)
  if (press === undefined) return
  const before = (await heading.textContent()) ?? ''
  await page
    .getByRole('button', { name: say(language, press) })
    .first()
    .click()
  await expect(heading).not.toHaveText(before)
}

/**
 * Waits until a page that has just come takes presses. A key needs it; a click waits by itself, but scrolls the page
 * meanwhile to find a place where it is taken.
 */
export const takesPresses = (page: Pick<Page, 'locator'>) =>
  page.locator('[data-fresh]').waitFor({ state: 'detached' })

/** Presses on from an answer card to the next step: by its button, by the advice that is the step, or by “not sure”. */
export async function goOn(page: Pick<Page, 'locator' | 'getByRole'>, language: Language): Promise<void> {
  const heading = page.locator('#main').getByRole('heading', { level: 1 })
  const before = (await heading.textContent()) ?? ''
  await takesPresses(page)
  const assuming = say(language, 'ui:card.assuming').replace('{{words}}', say(language, 'ui:card.on'))
  const on = page.getByRole('button', { name: assuming, exact: true })
  const still = page.getByRole('button', { name: say(language, 'ui:card.goOn'), exact: true })
  const now = page.getByRole('region', { name: say(language, 'ui:card.now') }).getByRole('button')
  const unsure = page.getByRole('button', { name: say(language, 'ui:question.unsure'), exact: true })
  for (const way of [on, still, now, unsure]) {
    if ((await way.count()) === 0) continue
    await way.first().click()
    break
  }
  await expect(heading).not.toHaveText(before)
}

/** What came of an act or a call, where it can be said. */
export const outcomeOf = (page: Pick<Page, 'locator'>) => page.locator('section[aria-labelledby=outcome]')

/** Presses an end of a call; the rarer ones unfold. */
export async function endCall(
  page: Pick<Page, 'locator' | 'getByRole'>,
  language: Language,
  key: string,
): Promise<void> {
  const end = page.getByRole('button', { name: say(language, key) })
  const others = page.getByRole('button', { name: say(language, 'ui:callEnd.others'), expanded: false })
  if (!(await end.isVisible())) await others.click()
  await end.click()
}

/** Presses that an act or a call changed nothing, in whichever words the act has for it. */
export async function nothingChanged(
  page: Pick<Page, 'locator' | 'getByRole'>,
  language: Language,
): Promise<void> {
  const others = page.getByRole('button', { name: say(language, 'ui:callEnd.others') })
  if (await others.isVisible()) await endCall(page, language, 'ui:callEnd.no-change')
  else await outcomeOf(page).getByRole('button').nth(1).click()
}

/** Opens an example of a page, with a long list cut down as the example says. */
export async function show(page: Page, language: Language, example: Example, query = ''): Promise<void> {
  await openExample(page, './', language, example, query)
  if (example.narrowed === undefined) return
  await page.getByRole('button', { name: say(language, example.narrowed), exact: true }).click()
}

/** Shows what is folded, so that it is measured as well. */
export const unfoldAll = (page: Page) =>
  page.locator('details').evaluateAll(async (folded) => {
    for (const one of folded) one.setAttribute('open', '')
    // Parts that are worked out only when they are wanted are there two frames later.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  })
