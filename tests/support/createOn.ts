import { createApp, type Supplies } from '../../src/app/createApp'
import { createKeptCases } from '../../src/app/keptCases'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { pages } from '../../src/components/pages/pages'
import { frontOf } from '../../src/knowledge/front'
import { answer, choose, newSession, type Session } from '../../src/wizard/case/session'
import type { FakePlatform } from './fakePlatform'
import { tinyKnowledge } from './newVisit'

/** A case in which something was said. */
export const begun: Session = answer(
  tinyKnowledge,
  choose(newSession('2026.1', 5), pretendSymptom),
  'question:gate',
  'clear',
)

/** The product on a pretend platform, with the tiny base. `loads` names what it fetched, in its order. */
export function createOn(platform: FakePlatform, supplies: Partial<Supplies> = {}) {
  const loads: string[] = []
  const app = createApp(platform, {
    front: frontOf(tinyKnowledge),
    pages,
    loadKnowledge: async () => {
      loads.push('base')
      return tinyKnowledge
    },
    speak: async (language) => loads.push(language),
    ...supplies,
  })
  const { store, preferences, windows } = app.shown
  return { app, see: store.getState, store, preferences, windows, loads, device: platform.device }
}

/** The cases that a device keeps, the latest first. */
export const keptCases = (platform: FakePlatform): Session[] =>
  createKeptCases(platform)
    .all()
    .map(({ session }) => session)
