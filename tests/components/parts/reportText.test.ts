import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportText } from '../../../src/components/parts/Share/reportText'
import { usualPreferences } from '../../../src/components/preferences'
import { needWords, startWords, type Words } from '../../../src/components/words'
import type { QuestionId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import type { Language } from '../../../src/knowledge/schema'
import { answer, attempt, choose, newSession, type Session } from '../../../src/wizard/case/session'
import { survey } from '../../../src/wizard/case/walk'

const { numbers } = usualPreferences
const link = 'https://guide.test/#s=1!2026.1!ip-layer-error'
const wide = (line: string) => [...line].reduce((sum, one) => sum + (/[⺀-￯]/.test(one) ? 2 : 1), 0)

const said = (entries: [QuestionId, string][]): Session =>
  entries.reduce(
    (session, [question, given]) => answer(knowledge, session, question, given),
    choose(newSession(knowledge.edition), 'symptom:ip-layer-error'),
  )

describe.each<Language>(['en', 'zh-CN'])('the ticket text in %s', (language) => {
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
  const text = (session: Session) =>
    reportText(words(), knowledge, survey(knowledge, session), { link, numbers })

  it('names message, money, answers, what was tried, the ranking and the request', () => {
    const session = attempt(
      knowledge,
      said([
        ['question:sale-before', 'unclear-before'],
        ['question:paid-entries', 'none'],
        ['question:other-attempts', 'no-entry'],
        ['question:bearer', 'sim'],
        ['question:signal-icon', 'full-no-data'],
      ]),
      'remedy:toggle-airplane-mode',
      'no-change',
    )
    const written = text(session)
    const { t } = words()
    for (const fact of [
      'IP层错误',
      t('money:unknown-looked.state'),
      t('question:signal-icon.seen.full-no-data'),
      t('remedy:toggle-airplane-mode.name'),
      t('cause:sim-service-stopped.name'),
      link,
    ]) {
      expect(written.replaceAll(/\n {2}/g, language === 'en' ? ' ' : '')).toContain(fact)
    }
    expect(written).not.toContain('undefined')
  })

  it('says which answer the page measured', () => {
    const asked = said([
      ['question:sale-before', 'first-try'],
      ['question:bearer', 'wifi'],
    ])
    const given = (by: 'person' | 'measured') =>
      text(answer(knowledge, asked, 'question:phones-on-wifi', 'fine', { by }))
    const { t } = words()
    expect(given('measured')).toContain(t('ui:check.by'))
    expect(given('person')).not.toContain(t('ui:check.by'))
  })

  it('says which payments of earlier customers are still open', () => {
    const doubtful = choose(newSession(knowledge.edition), 'symptom:no-answer')
    const moved = attempt(
      knowledge,
      answer(knowledge, doubtful, 'question:sale-before', 'first-try'),
      'remedy:move-to-better-signal',
      'other-message',
    )
    const next = answer(
      knowledge,
      choose(moved, 'symptom:ip-layer-error'),
      'question:new-message',
      'next-customer',
    )
    const { t } = words()
    expect(text(next)).toContain(t('ui:report.parked'))
    expect(text(next)).not.toContain(t('money:unknown.state'))
    expect(text(doubtful)).not.toContain(t('ui:report.parked'))
  })

  it('says that the machine holds records, or that they may be gone', () => {
    const told = (question: QuestionId, given: string) => text(said([[question, given]]))
    const { t } = words()
    const plain = (written: string) => written.replaceAll(/\n {2}/g, language === 'en' ? ' ' : '')
    expect(plain(told('question:unsent-records', 'some'))).toContain(t('ui:report.memory.holds'))
    expect(plain(told('question:machine-history', 'repaired-or-reset'))).toContain(t('ui:report.memory.lost'))
    expect(told('question:unsent-records', 'none')).not.toContain(t('ui:report.memory.holds'))
  })

  it('fits a ticket: 80 columns, 40 lines, the link in one piece', () => {
    const everything = Object.values(knowledge.questions).map(({ id, answers }): [QuestionId, string] => [
      id,
      Object.keys(answers)[0] ?? 'not-sure',
    ])
    const rows = text(said(everything)).split('\n')
    expect(rows.length).toBeLessThanOrEqual(40)
    expect(rows.slice(0, -1).filter((row) => wide(row) > 80)).toEqual([])
    expect(rows[rows.length - 1]).toContain(link)
  })
})
