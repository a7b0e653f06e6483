import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { requestWords } from '../../../src/components/parts/Call/requestWords'
import { unlistedSay, unlistedText } from '../../../src/components/parts/Share/unlistedText'
import { usualPreferences } from '../../../src/components/preferences'
import { needWords, startWords, type Words } from '../../../src/components/words'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { unlistedCall } from '../../../src/wizard/case/request'
import { choose, newSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const { numbers } = usualPreferences
const typed = 'TRAINING MODE: 请勿 & <use> {{now}}'

describe.each<Language>(['en', 'zh-CN'])('words that no message of ours shows, in %s', (language) => {
  beforeAll(async () => {
    await startWords(language)
    await needWords('walk')
  })
  const words = (): Words => ({
    language,
    t: (key: string, values?: Record<string, string | number>) => i18next.t(key, values ?? {}),
    list: (key, values) => {
      const found: unknown = i18next.t(key, { ...values, returnObjects: true })
      return Array.isArray(found) ? found.map(String) : []
    },
    optional: () => null,
  })
  const walk = survey(knowledge, newSession(knowledge.edition))

  it('are said in the call as they were typed, and written into the ticket so that they mark nothing up', () => {
    expect(requestWords(words(), unlistedCall(walk), typed, numbers).say.join('\n')).toContain(typed)
    expect(unlistedText(words(), walk, { typed }, numbers)).toContain('TRAINING MODE: 请勿 & ＜use＞ {{now}}')
  })

  it('come with what else was noted, in the place of the offer to tell it', () => {
    const [greeting, offer] = unlistedSay(words(), walk, { typed }, numbers)
    const noted = unlistedSay(
      words(),
      walk,
      {
        typed,
        when: 'scan',
        before: 'new SIM {{now}}',
        works: 'card',
      },
      numbers,
    )
    expect(noted[0]).toBe(greeting)
    expect(noted).not.toContain(offer)
    expect(noted.join('\n')).toContain('new SIM {{now}}')
    for (const key of ['ui:unlisted.when.scan', 'ui:unlisted.saidWorks.card'] as const)
      expect(noted.join('\n')).toContain(words().t(key))
    expect(unlistedText(words(), walk, { typed, before: 'new SIM' }, numbers)).toContain('new SIM')
  })

  it('leave the call as it is where nothing was typed', () => {
    expect(requestWords(words(), unlistedCall(walk), '', numbers).say).toEqual(
      words().list('ui:unlisted.say'),
    )
  })

  it('are no reason to know of the payment, and an open one is named as it is', () => {
    const { t } = words()
    expect(unlistedText(words(), walk, { typed }, numbers)).toContain(t('money:unknown.state'))
    const scanned = survey(knowledge, choose(newSession(knowledge.edition), 'symptom:qr-payment-pending'))
    expect(unlistedText(words(), scanned, { typed }, numbers)).toContain(t(`money:${scanned.band}.state`))
  })
})
