import { expect, test } from '@playwright/test'
import { knowledge } from '../../src/knowledge/knowledge'
import { areas } from '../conversations/areas'
import { phoneCall } from '../conversations/phoneCall'
import { personAtTheTill } from './person'

/**
 * In Node every conversation is talked through at each run. In the browser the long run has them all; the short one has
 * the first of each message and the one in which nobody is sure of anything.
 */
const all = process.env.EVERY_CONVERSATION !== undefined

for (const [area, conversations] of Object.entries(areas))
  test.describe(area, () => {
    for (const [index, conversation] of conversations.entries()) {
      if (!all && index > 0 && !/not sure|nobody is sure/i.test(conversation.title)) continue
      // Each language hears every second call.
      const language = index % 2 === 0 ? 'zh-CN' : 'en'
      test(`${conversation.title} (${language})`, async ({ page }) => {
        const person = await personAtTheTill(page, language)
        const { complaints, transcript } = await phoneCall(knowledge, conversation, person)
        const told = [conversation.title, ...transcript, '', ...complaints].join('\n')
        expect(complaints, told).toEqual([])
      })
    }
  })
