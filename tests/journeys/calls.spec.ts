import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { isCode } from '../../src/wizard/case/picked'
import type { Case, Conversation } from '../calls/call'
import { areas } from '../calls/calls'
import { codeSeen } from '../calls/domainFacts'
import { phoneCall } from '../calls/phoneCall'
import { personAtTheTill } from './person'

/**
 * In Node every conversation is talked through at each run. In the browser the long run has every eighth one of each
 * message, which still presses every kind of button hundreds of times; the short one has one of every eighth message: of
 * half of these the first, of the others the one in which nobody is sure of anything.
 */
const long = process.env.LONG_RUN !== undefined

function inShort(conversations: readonly Conversation[], place: number): Conversation | undefined {
  const unsure = conversations.find(({ title }) => /not sure|nobody is sure/i.test(title))
  if (place % 8 !== 0) return undefined
  return (place % 16 === 0 ? undefined : unsure) ?? conversations[0]
}

/** The tile of a message that carries a host code picks the code; who calls about it saw it after a card, unless told. */
const byTile = <Told extends Case>(told: Told): Told =>
  isCode(told.symptom) ? told : { ...told, sees: { [codeSeen]: 'card', ...told.sees } }

const onThePage = ({ thenShows, ...conversation }: Conversation): Conversation => ({
  ...byTile(conversation),
  ...(thenShows === undefined ? {} : { thenShows: byTile(thenShows) }),
})

for (const [place, [area, conversations]] of Object.entries(areas).entries())
  test.describe(area, () => {
    for (const [index, conversation] of conversations.entries()) {
      if (long ? index % 8 !== place % 8 : conversation !== inShort(conversations, place)) continue
      // Each language hears every second call.
      const language = Math.floor((place + index) / 2) % 2 === 0 ? 'zh-CN' : 'en'
      test(`${conversation.title} (${language})`, async ({ page }) => {
        const person = await personAtTheTill(page, language)
        const { complaints, transcript } = await phoneCall(knowledge, onThePage(conversation), person)
        const told = [conversation.title, ...transcript, '', ...complaints].join('\n')
        expect(complaints, told).toEqual([])
      })
    }
  })
