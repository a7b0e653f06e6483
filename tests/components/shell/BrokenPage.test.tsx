// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Example } from '../../../src/components/pages/example'
import { type PageName, type PageTable, type Place, pages } from '../../../src/components/pages/pages'
import { knowledge } from '../../../src/knowledge/knowledge'
import { writeSessionLink } from '../../../src/wizard/case/link'
import type { Session } from '../../../src/wizard/case/session'
import { pageExamples, sessionOf } from '../../../tools/pageExamples'
import { openAppOn } from '../../support/appOn'
import { type FakePlatform, fakePlatform } from '../../support/fakePlatform'
import { say } from '../../support/words'

const names = Object.keys(pages) as PageName[] // Object.keys widens the keys of the table
const broken = say('en', 'ui:broken.title')
/** The whole product is opened, on machines that do other things as well. */
const patient = { timeout: 10_000 }
// By its text: to tell the roles of a long page takes long.
const heading = async (name: string) =>
  (await screen.findByText(name, { selector: 'h1 > span' }, patient)).closest('h1')

function Throwing(): never {
  throw new Error('injected')
}

/** The table with one page that throws as soon as it is shown. */
const withThrowing = (name: PageName): PageTable => ({
  ...pages,
  [name]: { ...pages[name], component: pages[name].component && Throwing, load: async () => Throwing },
})

/** The first example of a page. */
function exampleOn(name: PageName): Example {
  const example = pageExamples.find(({ page }) => page === name)
  if (example === undefined) throw new Error(`No example shows ${name}`)
  return example
}

/** A device on which the first example of a page is where the person is. */
function deviceAt(name: PageName): { platform: FakePlatform; session: Session; place: Place } {
  const { place = { page: 'step' }, ...rest } = exampleOn(name)
  const session = sessionOf(rest)
  const begun = session.picked !== null
  const platform = fakePlatform({
    entry: { session, place },
    kept: begun ? { 'pos-triage.case': session } : {},
  })
  return { platform, session, place }
}

const button = (key: string) => screen.getByRole('button', { name: say('en', key) })

// React says on the console what a boundary caught.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe.each(names)('where the page %s throws', (name) => {
  it('a page says the money first, then whom to call, and the case is where it was', async () => {
    const { platform, session } = deviceAt(name)
    const { shown } = await openAppOn(platform, { table: withThrowing(name) })
    const title = await heading(broken)
    await waitFor(() => expect(document.activeElement).toBe(title), patient)
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      broken,
      say('en', 'ui:broken.money'),
      say('en', 'ui:broken.call'),
      say('en', 'ui:broken.on'),
    ])
    expect(screen.getByText(say('en', 'ui:broken.look'))).toBeDefined()
    expect(screen.getByText(say('en', 'ui:broken.goods'))).toBeDefined()
    expect(screen.getByText(say('en', 'ui:call.where'))).toBeDefined()
    expect(writeSessionLink(shown.store.getState().session, knowledge)).toBe(
      writeSessionLink(session, knowledge),
    )
  })

  it('a reload goes on with the case; one that breaks its own step again is set aside', async () => {
    const { platform, session, place } = deviceAt(name)
    const visit = async (table: PageTable) => {
      const app = await openAppOn(platform, { table })
      if (table !== pages) await heading(broken)
      const { session: kept, place: at } = app.shown.store.getState()
      const leave = () => {
        app.end()
        app.unmount()
      }
      return { kept: writeSessionLink(kept, knowledge), place: at, leave }
    }

    const thrown = await visit(withThrowing(name))
    thrown.leave()
    const mended = await visit(pages)
    await waitFor(() => expect(document.querySelector('h1')?.textContent).not.toBe(broken), patient)
    expect(mended.kept).toBe(writeSessionLink(session, knowledge))
    expect(mended.place.page).toBe(place.page === 'start' ? 'start' : 'step')
    mended.leave()

    const atStep = exampleOn(name).place === undefined && session.picked !== null
    if (!atStep) return
    const again = await visit(withThrowing(name))
    again.leave()
    expect(JSON.parse(platform.device.kept.get('pos-triage.case.set-aside') ?? 'null')).toEqual(session)
    await visit(pages)
    await heading(say('en', 'ui:startPage.title'))
    expect(screen.queryByText(say('en', 'ui:startPage.offer'))).toBeNull()
  })
})

describe('the page that says what broke', () => {
  it('loads again at a press, names the number that was noted, and leads to a new case with a note', async () => {
    const { platform, session } = deviceAt('question')
    const reload = vi.fn()
    const kept = {
      language: 'en',
      theme: 'auto',
      size: 'std',
      answers: 'tap',
      keys: 'on',
      contact: '400 123',
    }
    platform.device.kept.set('pos-triage.preferences', JSON.stringify(kept))
    await openAppOn({ ...platform, reload }, { table: withThrowing('question') })
    await heading(broken)
    expect(screen.getByRole('link', { name: '400 123' })).toBeDefined()
    const person = userEvent.setup()
    await person.click(button('ui:notLoaded.again'))
    expect(reload).toHaveBeenCalledOnce()
    await person.click(button('ui:newCase'))
    await heading(say('en', 'ui:startPage.title'))
    expect(screen.getByText(say('en', 'ui:note.case-set-aside'))).toBeDefined()
    expect(JSON.parse(platform.device.kept.get('pos-triage.case.set-aside') ?? 'null')).toEqual(session)
  })

  it('says after the second time that the case was set aside, and offers no reload', async () => {
    const { platform } = deviceAt('question')
    for (const last of [false, true]) {
      const app = await openAppOn(platform, { table: withThrowing('question') })
      await heading(broken)
      if (last) break
      app.end()
      app.unmount()
    }
    expect(await screen.findByText(say('en', 'ui:broken.set-aside'))).toBeDefined()
    expect(screen.queryByRole('button', { name: say('en', 'ui:notLoaded.again') })).toBeNull()
    await userEvent.setup().click(button('ui:newCase'))
    await heading(say('en', 'ui:startPage.title'))
    expect(screen.getByText(say('en', 'ui:note.case-set-aside'))).toBeDefined()
  })
})
