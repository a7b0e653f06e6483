// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { diceOf } from '../../src/authoring/simulation/dice'
import { walkAtRandom } from '../../src/authoring/simulation/randomWalk'
import { type Place, pages } from '../../src/components/pages/pages'
import { knowledge } from '../../src/knowledge/knowledge'
import { languages } from '../../src/knowledge/languages'
import { ofMarket } from '../../src/knowledge/ofMarket'
import { choose, inMarket, newSession, type Session } from '../../src/wizard/case/session'
import { openAppOn } from '../support/appOn'
import { fakePlatform } from '../support/fakePlatform'
import { say } from '../support/words'

afterEach(cleanup)

const abroad = ofMarket(knowledge, 'abroad')
const messages = Object.values(abroad.symptoms).map(({ id }) => id)
const start: Place = { page: 'start' }
/** The pages are fetched once, and on a busy machine that takes its time. */
const late = { timeout: 20_000 }

/** The whole product in English, as it opens for somebody who said nothing of the machine. */
async function openInEnglish() {
  const { shown, unmount } = await openAppOn(fakePlatform({ language: 'en-GB' }))
  await waitFor(() => expect(shown.store.getState().known.state).toBe('whole'), late)
  const show = async (session: Session, place: Place) => {
    await act(async () => shown.store.getState().restore(session, place))
  }
  await show(newSession(knowledge.edition), { page: 'travel' })
  await screen.findByRole('heading', { level: 1, name: say('en', 'ui:travel.title') }, late)
  return { show, shown, unmount }
}

/** Chinese that the page shows or names; the language is offered in its own name. */
const chineseShown = (): string[] =>
  document.body.innerHTML
    .replaceAll(languages['zh-CN'].name, '')
    .match(/[^<>"]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef][^<>"]*/gu) ?? []

/** Every seventh message is walked as people see it; that each text of the others is clean is a law of the base. */
const walked = messages.filter((_, place) => place % 7 === 0)

const atEnd: readonly Place[] = [{ page: 'card' }, { page: 'result' }, { page: 'keep-selling' }]

describe('what an English reader with a machine from elsewhere sees', () => {
  it('has no Chinese character on the way from a message to an end', async () => {
    const { show } = await openInEnglish()
    const seen = new Set<string>()
    for (const [seed, message] of walked.entries()) {
      const walk = [...walkAtRandom(abroad, message, diceOf(seed))].map(({ session }) => session)
      const last = walk[walk.length - 1] ?? newSession(knowledge.edition)
      const shown: [Session, Place][] = [
        ...walk.map((session): [Session, Place] => [session, { page: 'step' }]),
        ...atEnd.map((place): [Session, Place] => [last, place]),
      ]
      for (const [session, place] of shown) {
        await show(inMarket(session, 'abroad'), place)
        for (const text of chineseShown()) seen.add(text)
      }
    }
    expect(walked.length).toBeGreaterThan(9)
    expect([...seen]).toEqual([])
  }, 120_000)

  it('has none on the pages beside a walk, and none for a code of any kind', async () => {
    const { show } = await openInEnglish()
    const blank = newSession(knowledge.edition)
    const beside = Object.keys(pages)
      .map((page) => ({ page }) as Place) // those with an id of their own are read on the walks
      .filter(({ page }) => !['question', 'remedy', 'wait-for', 'settle', 'open-payment'].includes(page))
    for (const place of [start, ...beside]) {
      await show(blank, place)
      expect([place, chineseShown()]).toEqual([place, []])
    }
    for (const code of ['code:97', 'code:A0', 'code:91', 'code:05', 'code:E2', 'code:ZZ'] as const) {
      await show(inMarket(choose(blank, code), 'abroad'), { page: 'card' })
      expect([code, chineseShown()]).toEqual([code, []])
    }
  })

  it('has the words of the machine once the person says that it is from mainland China', async () => {
    const { show, shown } = await openInEnglish()
    const begun = inMarket(choose(newSession(knowledge.edition), 'symptom:sign-in-required'), 'abroad')
    await show(begun, { page: 'settings' })
    await vi.waitFor(() => expect(document.querySelector('[data-fresh]')).toBeNull())
    await act(async () => screen.getByRole('radio', { name: say('en', 'ui:settings.mainland') }).click())
    expect(shown.preferences.getState().market).toBe('mainland')
    await show(shown.store.getState().session, { page: 'card' })
    expect(chineseShown().join(' ')).toContain('请签到')
  })
})
