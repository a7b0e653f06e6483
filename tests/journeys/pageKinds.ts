import { expect, type Page } from '@playwright/test'
import { readCase } from '../../src/authoring/readCase'
import { knowledge } from '../../src/knowledge/knowledge'
import { type Language, notSure } from '../../src/knowledge/schema'
import { writeSessionLink } from '../../src/wizard/case/link'
import { answer, newSession, type Session } from '../../src/wizard/case/session'
import { survey } from '../../src/wizard/case/walk'
import { say } from '../support/words'

/** A case as it is written on the command line. */
export function caseOf(symptom: string, ...words: string[]): Session {
  const read = readCase(knowledge, symptom, words)
  if (!('session' in read)) throw new Error(`Not a case: ${JSON.stringify(read.unread)}`)
  return read.session
}

export interface PageKind {
  session: Session
  /** The button that leads to the page where the walk does not. */
  press?: string
  /** What the address asks for besides. */
  asks?: string
  /** A choice on the page itself, by its label and the value; with it a long list has only some rows. */
  choose?: readonly [label: string, value: string]
}

/** One case for each kind of page. */
export const pages: Record<string, PageKind> = {
  start: { session: newSession(knowledge.edition) },
  'the money question': { session: caseOf('ip-layer-error') },
  'a look at the record': { session: caseOf('ip-layer-error', 'sale-before=unclear-before') },
  'a question': { session: caseOf('ip-layer-error', 'sale-before=first-try', 'bearer=sim') },
  'an act': {
    session: caseOf(
      'ip-layer-error',
      'sale-before=first-try',
      'bearer=wifi',
      'phones-on-wifi=dead',
      'router-changed=no',
    ),
  },
  'a request': {
    session: unsureFrom(
      caseOf('invalid-terminal-97', 'sale-before=unclear-before', 'payment-record=not-there'),
    ),
  },
  'a result so far': {
    session: caseOf('ip-layer-error', 'sale-before=first-try', 'bearer=sim', 'signal-icon=full-no-data'),
    press: 'ui:links.soFar',
  },
  'a result with rules behind it': {
    session: caseOf('invalid-terminal-97', 'sale-before=first-try', 'machine-history=idle-over-a-year'),
    press: 'ui:links.soFar',
  },
  'solved, with a payment in doubt': {
    session: caseOf(
      'ip-layer-error',
      'sale-before=not-sure',
      'payment-record=not-sure',
      'tried:restart-router=helped',
    ),
  },
  'nothing on the list': { session: newSession(knowledge.edition), press: 'ui:startPage.unlisted' },
  'how a payment travels': { session: newSession(knowledge.edition), press: 'ui:travel.title' },
  'a request to the customer': {
    session: caseOf('response-code-01', 'sale-before=first-try', 'which-cards=one-card'),
  },
  'keep selling': { session: caseOf('ip-layer-error', 'sale-before=first-try'), press: 'ui:links.selling' },
  'what guides say': { session: newSession(knowledge.edition), asks: '&guides=' },
  'what guides say about a message': {
    session: newSession(knowledge.edition),
    asks: '&guides=invalid-terminal-97',
  },
  'all codes': {
    session: newSession(knowledge.edition),
    press: 'ui:code.all',
    choose: ['code:book.page.scope', 'reversal'],
  },
  'where a code was seen': { session: caseOf('04', 'sale-before=first-try') },
  'a result with a code': {
    session: caseOf('04', 'sale-before=first-try', 'code-seen=card', 'which-cards=one-card'),
    press: 'ui:links.soFar',
  },
  help: { session: caseOf('ip-layer-error'), press: 'ui:help' },
  settings: { session: caseOf('ip-layer-error'), press: 'ui:foot.settings' },
}

/** The case once every further question was answered "not sure", so that the walk acts. */
export function unsureFrom(session: Session): Session {
  const { step } = survey(knowledge, session)
  return step.kind === 'ask' ? unsureFrom(answer(knowledge, session, step.question, notSure)) : session
}

/** Opens a page as a person finds it, with everything on it loaded. */
export async function open(
  page: Page,
  language: Language,
  { session, press, asks = '', choose }: PageKind,
  query = '',
) {
  const begun = session.picked !== null
  const heading = page.locator('#main').getByRole('heading', { level: 1 })
  await page.goto(`./?lang=${language}${asks}${query}${begun ? `#s=${writeSessionLink(session)}` : ''}`)
  await expect(heading).toBeVisible()
  if (press !== undefined) {
    const before = (await heading.textContent()) ?? ''
    await page
      .getByRole('button', { name: say(language, press) })
      .first()
      .click()
    await expect(heading).not.toHaveText(before)
  }
  if (choose !== undefined) {
    const [label, value] = choose
    await page.getByLabel(say(language, label)).selectOption(value)
  }
}

/** Shows what is folded, so that it is measured as well. */
export const unfoldAll = (page: Page) =>
  page.locator('details').evaluateAll(async (folded) => {
    for (const one of folded) one.setAttribute('open', '')
    // What is only worked out when it is wanted stands two frames later.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  })
