import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { requestWords } from '../../../src/components/parts/Call/requestWords'
import { usualPreferences } from '../../../src/components/preferences'
import type { TextKey } from '../../../src/components/textKeys'
import { needWords, startWords, type Words } from '../../../src/components/words'
import type { QuestionId, SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { language as languageSchema } from '../../../src/knowledge/schema'
import { requestOf, unlistedCall } from '../../../src/wizard/case/request'
import { answer, attempt, choose, newSession } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const { numbers } = usualPreferences

const said = (symptom: SymptomId, ...answers: [QuestionId, string][]) =>
  answers.reduce(
    (session, [question, given]) => answer(knowledge, session, question, given),
    choose(newSession(knowledge.edition), symptom),
  )

describe.each(languageSchema.options)('the sentences of a call in %s', (language) => {
  beforeAll(async () => {
    await startWords(language)
    await needWords('walk')
  })
  const words = (): Words => ({
    language,
    t: (key: string, values?: Record<string, string | number>) => i18next.t(key, values ?? {}),
    list: () => [],
    optional: () => null,
  })
  const spoken = (...of: Parameters<typeof said>) =>
    requestWords(words(), unlistedCall(survey(knowledge, said(...of))), '', numbers).say

  it.each<[TextKey, Parameters<typeof said>]>([
    ['ui:call.unclear', ['symptom:no-answer']],
    ['ui:report.payment.scan', ['symptom:qr-payment-pending']],
    ['ui:report.payment.twice', ['symptom:charged-twice', ['question:paid-entries', 'two-or-more']]],
    [
      'ui:report.payment.given',
      ['symptom:no-answer', ['question:what-was-done', 'void'], ['question:sale-before', 'first-try']],
    ],
  ])('ask about the open payment by what is known of it: %s', (key, of) => {
    expect(spoken(...of)).toEqual([words().t(key)])
  })

  it('say nothing of a payment that is not open', () => {
    expect(
      spoken('symptom:no-answer', ['question:sale-before', 'first-try'], ['question:paid-entries', 'one']),
    ).toEqual([])
  })

  it('say what was answered and tried, and leave out what nobody needs to ask any more', () => {
    const { t } = words()
    const found = words()
    const all: Words = {
      ...found,
      list: (key) => [0, 1, 2].map((place) => `${key} ${place}`),
      optional: (key) => (i18next.exists(key) ? i18next.t(key) : null),
    }
    const told = attempt(
      knowledge,
      said(
        'symptom:invalid-terminal-97',
        ['question:sale-before', 'first-try'],
        ['question:machine-history', 'idle-3-12-months'],
        ['question:moved', 'not-sure'],
      ),
      'remedy:restart-and-sign-in',
      'no-change',
    )
    const request = requestOf(knowledge, survey(knowledge, told), 'remedy:ask-acquirer-registration')
    if (request === null) throw new Error('It asks nobody')
    const { say: spokenNow, theyAsk } = requestWords(all, request, '', numbers)
    const [key, asks] = ['remedy:ask-acquirer-registration.say', 'remedy:ask-acquirer-registration.theyAsk']
    expect(spokenNow).toEqual([
      `${key} 0`,
      i18next.t('question:machine-history.said.idle-3-12-months'),
      t('ui:call.tried', { acts: t('remedy:restart-and-sign-in.name') }),
      `${key} 1`,
      `${key} 2`,
    ])
    expect(theyAsk).toEqual([`${asks} 1`, `${asks} 2`])
  })

  it('say that the machine holds unsent sales, or that its records may be gone', () => {
    const { t } = words()
    expect(spoken('symptom:ip-layer-error', ['question:unsent-records', 'some'])).toEqual([
      t('ui:report.say.holds'),
    ])
    expect(spoken('symptom:ip-layer-error', ['question:machine-history', 'repaired-or-reset'])).toEqual([
      t('ui:report.say.lost'),
    ])
  })

  it('say the numbers of the machine that were noted and are asked for, and no others', () => {
    const said97 = survey(knowledge, said('symptom:invalid-terminal-97'))
    const registration = requestOf(knowledge, said97, 'remedy:ask-acquirer-registration')
    if (registration === null) throw new Error('It asks nobody')
    const noted = { 'merchant-number': '102110053110001', 'terminal-number': '', serial: 'N55-88' }
    const sentence = requestWords(words(), registration, '', noted).say.join('\n')
    expect(sentence).toContain('102110053110001')
    expect(sentence).toContain('N55-88')
    const plumber = requestOf(knowledge, said97, 'remedy:ask-carrier-outage')
    if (plumber === null) throw new Error('It asks nobody')
    expect(requestWords(words(), plumber, '', noted).say.join('\n')).not.toContain('102110053110001')
  })
})
