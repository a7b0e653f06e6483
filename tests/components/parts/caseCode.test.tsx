// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { grouped, readAloud } from '../../../src/components/parts/CaseCode/grouped'
import { caseNumbers } from '../../../src/knowledge/caseNumbers'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { writeCaseCode } from '../../../src/wizard/case/caseCode'
import { answer, choose, newSession } from '../../../src/wizard/case/session'
import { openAppOn } from '../../support/appOn'
import { fakePlatform } from '../../support/fakePlatform'
import { say } from '../../support/words'

const session = answer(
  knowledge,
  choose(newSession(knowledge.edition), 'symptom:ip-layer-error'),
  'question:sale-before',
  'first-try',
)
/** The pages come after the first screen, and a busy machine takes its time to read them. */
const late = { timeout: 15_000 }
const code = writeCaseCode(knowledge, caseNumbers, session) ?? ''

afterEach(cleanup)

describe('a code that is read out', () => {
  it('is in groups of three and four', () => {
    for (let length = 9; length <= 20; length++) {
      const groups = grouped('12345678901234567890'.slice(0, length))
      expect(groups.join('')).toHaveLength(length)
      expect(groups.every((group) => [3, 4].includes(group.length))).toBe(true)
    }
  })

  it('says each digit by its word', () => {
    expect(readAloud('0117', ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'], '')).toBe(
      '零幺幺七',
    )
  })
})

describe.each<Language>(['en', 'zh-CN'])('taking a case in, in %s', (language) => {
  const start = async () => {
    const platform = fakePlatform({ language })
    const app = await openAppOn(platform)
    return { app, platform, user: userEvent.setup(), box: await screen.findByRole('searchbox') }
  }

  it('says which case a typed code is, and opens it when asked to', async () => {
    const { app, user, box } = await start()
    await user.type(box, grouped(code).join(' '))
    const panel = await screen.findByRole('region', { name: say(language, 'ui:takeIn.title') }, late)
    expect(within(panel).getByText(say(language, 'question:sale-before.seen.first-try'))).toBeInstanceOf(
      HTMLElement,
    )
    await user.click(within(panel).getByRole('button', { name: say(language, 'ui:takeIn.open') }))
    expect(app.shown.store.getState().session).toMatchObject({
      picked: 'symptom:ip-layer-error',
      observations: session.observations,
    })
  })

  it('says that a code was misread, and opens nothing', async () => {
    const { app, user, box } = await start()
    const wrong = `${code.slice(0, 4)}${(Number(code[4]) + 1) % 10}${code.slice(5)}`
    await user.type(box, `${wrong}{Enter}`)
    expect(await screen.findByText(say(language, 'ui:startPage.misread'), {}, late)).toBeInstanceOf(
      HTMLElement,
    )
    expect(screen.queryByRole('region', { name: say(language, 'ui:takeIn.title') })).toBeNull()
    expect(app.shown.store.getState().session.picked).toBeNull()
  })

  it('names the case that is here already, and replaces it only when that is pressed', async () => {
    const { app, platform, user } = await start()
    app.shown.store.getState().choose('symptom:printer-no-paper')
    app.shown.store.getState().go({ page: 'start' })
    const box = await screen.findByRole('searchbox')
    await user.type(box, code)
    const press = await screen.findByRole('button', { name: say(language, 'ui:takeIn.openInstead') }, late)
    expect(screen.getByText(new RegExp(say(language, 'ui:takeIn.atHand')))).toBeInstanceOf(HTMLElement)
    expect(app.shown.store.getState().session.picked).toBe('symptom:printer-no-paper')
    await user.click(press)
    expect(app.shown.store.getState().session.picked).toBe('symptom:ip-layer-error')
    platform.travel(-2)
    expect(app.shown.store.getState().session.picked).toBe('symptom:printer-no-paper')
  })
})
