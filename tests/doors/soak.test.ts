import { expect, it } from 'vitest'
import { pretendSymptom } from '../../src/authoring/generated/pretend'
import { createOn } from '../support/createOn'
import { fakePlatform } from '../support/fakePlatform'

it('a page that has seen a thousand cases holds no more than one that has seen ten', async () => {
  const platform = fakePlatform({ framed: true })
  const { device } = platform
  const { app } = createOn(platform)
  await app.open()
  await app.shown.learn()
  const { getState } = app.shown.store
  const runCase = () => {
    getState().choose(pretendSymptom)
    getState().type('search', 'IP层错误 4111 1111 1111 1111')
    getState().pause('search')
    getState().answer('question:on-wifi', 'yes')
    getState().attempt('remedy:service', 'other-message')
    getState().choose(pretendSymptom)
    getState().go({ page: 'help' })
    platform.travel(-1)
    getState().startOver()
    device.time += 60_000
  }
  /** Names and times differ from case to case, and are no growth. */
  const shape = (text: string) => text.replace(/\d+/g, '#')
  const held = () => ({
    state: shape(JSON.stringify({ ...getState(), known: null })),
    kept: [...device.kept].map(([key, text]) => [shape(key), shape(text)]),
    listeners: device.listeners.size,
    marks: device.marks.size,
  })
  for (let cases = 0; cases < 10; cases += 1) runCase()
  const before = held()
  for (let cases = 10; cases < 1000; cases += 1) runCase()
  expect(held()).toEqual(before)
  app.end()
  expect(device.listeners.size).toBe(0)
})
