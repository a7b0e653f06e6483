// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { OtherThings } from '../../../src/components/parts/Guides/OtherThings'
import { claimVerdicts } from '../../../src/knowledge/claims/verdicts'
import type { SymptomId } from '../../../src/knowledge/ids'
import { knowledge } from '../../../src/knowledge/knowledge'
import { type Language, language as languageSchema } from '../../../src/knowledge/schema'
import { choose, newSession } from '../../../src/wizard/case/session'
import { showInCase } from '../../support/showInCase'
import { say } from '../../support/words'

afterEach(cleanup)

const show = (language: Language, symptom: SymptomId) =>
  showInCase(language, choose(newSession(knowledge.edition), symptom), <OtherThings />)

/** What folds them, up to their number. */
const titleOf = (language: Language) => {
  const [words = ''] = say(language, 'claim:other').split(/[（(]/)
  return new RegExp(`^${words}`)
}

const founding = claimVerdicts.symptoms.flatMap((one) =>
  languageSchema.options.map((language) => ({ ...one, language })),
)

describe.each(founding)('beside $symptom, in $language,', ({ symptom, judgements, language }) => {
  it('holds every cause of the guides that is not in the list, with why', async () => {
    await show(language, symptom)
    await userEvent.click(await screen.findByText(titleOf(language)))
    await screen.findByText(say(language, 'claim:otherLede'))
    const text = document.body.textContent ?? ''
    const listed = Object.keys(knowledge.symptoms[symptom]?.causes ?? {})
    for (const { said, treatment, ours = [], reason } of judgements) {
      const inList = treatment === 'kept' && ours.some((id) => listed.includes(id))
      if (!said.startsWith('cause:') || inList) continue
      expect(text).toContain(say(language, `claim:${said.replace(':', '.')}`))
      expect(text).toContain(say(language, `claim:${reason?.replace(':', '.')}`))
    }
  })
})

describe('where no guide writes of a message', () => {
  it('nothing is said', async () => {
    await show('en', 'symptom:printer-no-paper')
    await expect(screen.findByText(titleOf('en'), {}, { timeout: 300 })).rejects.toThrow()
  })
})
