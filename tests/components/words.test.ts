// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { needWords, startWords, useWords } from '../../src/components/words'
import { say } from '../support/words'

const cause = 'weak-signal'
const remedy = 'ask-isp'
const message = 'symptom:ip-layer-error'

describe('words', () => {
  it('come in parts, and a part that is needed comes in each language spoken later', async () => {
    await startWords('en')
    const { result: words } = renderHook(() => useWords())
    expect(words.current.t('ui:name')).toBe(say('en', 'ui:name'))
    expect(words.current.optional(`cause:${cause}.name`)).toBe(null)
    expect(words.current.t('ui:travel.lede')).not.toBe(say('en', 'ui:travel.lede'))
    // Of a message its tile comes first, and what it means with the walk.
    expect(words.current.t(`${message}.tile`)).toBe(say('en', `${message}.tile`))
    expect(words.current.optional(`${message}.meaning`)).toBe(null)
    await act(() => needWords('walk'))
    expect(words.current.t('ui:name')).toBe(say('en', 'ui:name'))
    expect(words.current.t('ui:travel.lede')).toBe(say('en', 'ui:travel.lede'))
    expect(words.current.t('ui:travel.title')).toBe(say('en', 'ui:travel.title'))
    expect(words.current.t(`${message}.name`)).toBe(say('en', `${message}.name`))
    expect(words.current.t(`${message}.meaning`)).toBe(say('en', `${message}.meaning`))
    expect(words.current.t(`cause:${cause}.name`)).toBe(say('en', `cause:${cause}.name`))
    await act(() => startWords('zh-CN'))
    expect(words.current.t(`cause:${cause}.name`)).toBe(say('zh-CN', `cause:${cause}.name`))
    expect(words.current.t(`${message}.meaning`)).toBe(say('zh-CN', `${message}.meaning`))
  })

  it('speak the language asked for, by id and part', async () => {
    await startWords('en')
    const { result: words } = renderHook(() => useWords())
    expect(words.current.language).toBe('en')
    expect(words.current.t(`cause:${cause}.name`)).toBe(say('en', `cause:${cause}.name`))
    expect(words.current.list(`remedy:${remedy}.say`)).toContain(say('en', `remedy:${remedy}.say.1`))
  })

  it('have nothing to say where an entry has no such text', async () => {
    await startWords('en')
    const { result: words } = renderHook(() => useWords())
    expect(words.current.optional(`cause:${cause}.because`)).toBe(say('en', `cause:${cause}.because`))
    expect(words.current.optional('cause:nobody.because')).toBe(null)
    expect(words.current.list('remedy:restart-router.say')).toEqual([])
  })

  it('change in place', async () => {
    await startWords('en')
    const { result: words } = renderHook(() => useWords())
    await act(() => startWords('zh-CN'))
    expect(words.current.language).toBe('zh-CN')
    expect(words.current.t(`cause:${cause}.name`)).toBe(say('zh-CN', `cause:${cause}.name`))
  })

  it('follow the later of two quick changes', async () => {
    const { result: words } = renderHook(() => useWords())
    await act(async () => {
      await Promise.all([startWords('zh-CN'), startWords('en')])
    })
    expect(words.current.language).toBe('en')
  })
})
