import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { App } from '../../src/app/createApp'
import { createKeptCases } from '../../src/app/keptCases'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { hasBegun, type Session } from '../../src/wizard/case/session'
import { createOn } from '../support/createOn'
import { type FakePlatform, fakePlatform } from '../support/fakePlatform'

/** One window of a device, with the visit that is open in it. */
interface Window {
  platform: FakePlatform
  app: App
}

async function openOn(platform: FakePlatform): Promise<Window> {
  const { app } = createOn(platform)
  await app.open()
  await app.shown.learn()
  return { platform, app }
}

const see = ({ app }: Window) => app.shown.store.getState()
/** Notes that tell a person where their answers are, or that they are gone. */
const telling = ['elsewhere', 'kept-apart', 'cleared']

/** What a person may do in a window. */
const acts = {
  choose: (window: Window) => {
    if (see(window).place.page === 'start') see(window).choose(pretendSymptom)
  },
  answer: (window: Window) => {
    if (hasBegun(see(window).session)) see(window).answer('question:on-wifi', 'yes')
  },
  change: (window: Window) => {
    if (hasBegun(see(window).session)) see(window).answer('question:gate', 'clear')
  },
  continueLatest: (window: Window) => {
    const [kept] = see(window).offered
    if (kept !== undefined && !hasBegun(see(window).session)) see(window).continueCase(kept)
  },
  continueHere: ({ app }: Window) => app.shown.windows.continueHere(),
  back: ({ platform }: Window) => {
    if (platform.device.shown > 0) platform.travel(-1)
  },
  forward: ({ platform }: Window) => {
    if (platform.device.shown < platform.device.entries.length - 1) platform.travel(1)
  },
  beginAnother: (window: Window) => see(window).startOver(),
  clear: ({ app }: Window) => app.shown.windows.clearDevice(),
  enlarge: ({ app }: Window) => app.shown.preferences.getState().prefer({ size: 'large' }),
} satisfies Record<string, (window: Window) => void>

type Act = keyof typeof acts | 'reload' | 'deafen'
const names: Act[] = ['reload', 'deafen', ...(Object.keys(acts) as (keyof typeof acts)[])] // keys of a constant
/** A walk is mostly answers; all is cleared seldom. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Act>('choose', 'answer', 'change', 'continueLatest') },
  { weight: 3, arbitrary: fc.constantFrom<Act>(...names.filter((name) => name !== 'clear')) },
  { weight: 1, arbitrary: fc.constantFrom<Act>('clear', 'answer') },
)

const keptOn = (platform: FakePlatform): Session[] =>
  createKeptCases(platform)
    .all()
    .map(({ session }) => session)
const has = (cases: readonly Session[], session: Session): boolean =>
  cases.some((one) => JSON.stringify(one) === JSON.stringify(session))

/** Whether a case that was shown has gone on in another one, so that everything said in it is there. */
const goesOnIn = (cases: readonly Session[], { picked, startedAt, observations }: Session): boolean =>
  cases.some(
    (one) =>
      one.picked === picked &&
      one.startedAt === startedAt &&
      observations.every((seen) =>
        one.observations.some((other) => JSON.stringify(other) === JSON.stringify(seen)),
      ),
  )

describe('two visits on one device', () => {
  it('lose no answer: each is in a case that is kept, or its window was told', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0, 1), act), { minLength: 4, maxLength: 30 }),
        async (moves) => {
          const first = fakePlatform({ language: 'zh-CN' })
          const platforms = [first, fakePlatform({ language: 'zh-CN', disk: first.device })]
          const windows = [await openOn(first), await openOn(platforms[1] ?? first)]
          let deaf: number[] = []
          for (const [which, name] of moves) {
            const window = windows[which]
            if (window === undefined) continue
            // Cases that began in the same second are not to be told apart by what they hold.
            for (const { device } of platforms) device.time += 1000
            const others = keptOn(first)
            const own = see(window).session
            if (name === 'reload') {
              window.app.end()
              windows[which] = await openOn(window.platform)
              deaf = deaf.filter((one) => one !== which)
            } else if (name === 'deafen') {
              // Both windows sleep, and hear nothing of each other until they are loaded again.
              first.device.hear.clear()
              deaf = [0, 1]
            } else acts[name](window)
            for (const [at, one] of windows.entries())
              if (!deaf.includes(at) || (at === which && see(one).session !== own)) expectKept(one, first)
            if (name !== 'clear' && !wasCleared(windows)) expectOthersKept(others, own, first)
          }
          for (const { app } of windows) app.end()
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** What a window shows is kept as it is shown, or the window says where it is. */
function expectKept(window: Window, device: FakePlatform): void {
  const { session, note } = see(window)
  if (!hasBegun(session) || has(keptOn(device), session)) return
  expect(telling).toContain(note?.note)
}

const wasCleared = (windows: readonly Window[]) => windows.some((one) => see(one).note?.note === 'cleared')

/** No act in a window takes anything from the cases that it does not show, but the oldest of too many. */
function expectOthersKept(before: readonly Session[], own: Session, device: FakePlatform): void {
  const now = keptOn(device)
  const missing = before.filter(
    (one) =>
      JSON.stringify(one) !== JSON.stringify(own) && one.observations.length > 0 && !goesOnIn(now, one),
  )
  if (missing.length > 0) expect(now).toHaveLength(3)
}
