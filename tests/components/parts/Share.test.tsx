// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { grouped } from '../../../src/components/parts/CaseCode/grouped'
import type { Handed, PictureOf } from '../../../src/components/useApp'
import { caseNumbers } from '../../../src/knowledge/caseNumbers'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { writeCaseCode } from '../../../src/wizard/case/caseCode'
import { openAppOn } from '../../support/appOn'
import { caseOf } from '../../support/caseOf'
import { fakePlatform } from '../../support/fakePlatform'
import { say } from '../../support/words'

afterEach(cleanup)

const session = caseOf('ip-layer-error', 'sale-before=first-try')
/** The pages come after the first screen, and a busy machine takes its time to read them. */
const late = { timeout: 15_000 }
const code = writeCaseCode(knowledge, caseNumbers, session) ?? ''

const openResult = async (language: Language, end: 'shared' | 'kept' | 'refused') => {
  const copied: string[] = []
  const shared: Handed[] = []
  const drawn: PictureOf[] = []
  const platform = {
    ...fakePlatform({
      language,
      fragment: `s=1!${knowledge.edition}!ip-layer-error_sale-before.first-try`,
      query: 'market=mainland',
    }),
    copyText: async (text: string) => {
      copied.push(text)
      return true
    },
    share: async (what: Handed) => {
      shared.push(what)
      return end
    },
    drawPicture: (picture: PictureOf) => {
      drawn.push(picture)
      return 'data:image/png;base64,AA=='
    },
  }
  const app = await openAppOn(platform)
  app.shown.store.getState().go({ page: 'result' })
  const save = await screen.findByRole('region', { name: say(language, 'ui:result.save') }, late)
  return { app, save: within(save), user: userEvent.setup(), copied, shared, drawn }
}

describe.each<Language>(['en', 'zh-CN'])('handing a case on, in %s', (language) => {
  const words = (key: string) => say(language, key)

  it('reads the code out, and copies it with every form of the ticket', async () => {
    const { save, user, copied } = await openResult(language, 'shared')
    await user.click(save.getByText(words('ui:share.otherWays')))
    expect(await save.findByText(grouped(code)[0] ?? '', {}, late)).toBeInstanceOf(HTMLElement)
    await user.click(save.getByText(words('ui:share.contents')))
    for (const key of ['ui:result.copyText', 'ui:share.markdown', 'ui:share.json'])
      await user.click(save.getByRole('button', { name: words(key) }))
    const [text = '', markdown = '', json = ''] = copied
    expect(text).toContain(grouped(code).join(' '))
    expect(markdown).toMatch(/^# /)
    expect(JSON.parse(json)).toMatchObject({ format: 'pos-triage-ticket', code })
    expect((await save.findAllByText(words('ui:result.copiedText'))).length).toBe(2)
  })

  it('shares through the system, and offers the link by hand where that refuses', async () => {
    const { save, user, shared } = await openResult(language, 'refused')
    await user.click(save.getByRole('button', { name: words('ui:share.system') }))
    expect(await save.findByRole('textbox', { name: words('ui:result.linkText') })).toBeInstanceOf(
      HTMLElement,
    )
    expect(shared[0]?.url).toMatch(/#s=1!/)
  })

  it('draws the link as a QR code with the link beside it, and the ticket as a picture', async () => {
    const { save, user, drawn } = await openResult(language, 'shared')
    await user.click(save.getByText(words('ui:share.otherWays')))
    await save.findByText(grouped(code)[0] ?? '', {}, late)
    await user.click(save.getByText(words('ui:share.qr')))
    expect(await save.findByRole('img', { name: words('ui:share.qrLabel') }, late)).toBeInstanceOf(Element)
    expect(save.getByText(/#s=1!/)).toBeInstanceOf(HTMLElement)
    await user.click(save.getByText(words('ui:share.picture')))
    expect(await save.findByRole('img', { name: words('ui:share.pictureOf') }, late)).toBeInstanceOf(
      HTMLElement,
    )
    const last = drawn[drawn.length - 1]
    expect(last?.large).toEqual([grouped(code).join(' ')])
    expect(last?.matrix?.length).toBeGreaterThan(20)
  })
})
