import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { askedPreferences, readEarlier } from '../../src/app/openPreferences'
import { openAsked } from '../../src/app/openVisit'
import { storedPlace } from '../../src/components/pages/storedPlace'
import { usualPreferences } from '../../src/components/preferences'
import { readableAccent } from '../../src/components/shell/accent'
import { knowledge } from '../../src/knowledge/knowledge'
import { withoutCardData } from '../../src/wizard/case/cardData'
import { type FieldName, longestText } from '../../src/wizard/case/fields'
import { newVisit } from '../support/newVisit'
import { find } from '../wizard/search/finders'
import { holds, inputsPerDoor } from './hold'
import { hostileText, misspelled } from './hostile'

const preferences = { ...usualPreferences, language: 'en' }
const isPickable = (picked: string) => picked in knowledge.symptoms || /^code:[0-9A-Z]{2}$/.test(picked)

type Move = 'type' | 'pause' | 'put back' | 'open'

describe(`hostile text, ${inputsPerDoor} to each door`, () => {
  holds(
    'an address asks for what there is',
    fc.tuple(hostileText, hostileText, hostileText),
    ([one, two, three]) => {
      const asked = askedPreferences((name) => (name === 'lang' ? one : two))
      expect(readEarlier({ ...preferences, ...asked })).not.toBeNull()
      const symptom = { symptom: one, code: two, guides: null }
      const { picked } = openAsked(symptom, knowledge, 'mainland', 0).session
      expect(picked === null || isPickable(picked)).toBe(true)
      const { place } = openAsked({ ...symptom, guides: three }, knowledge, 'mainland', 0)
      expect(storedPlace.safeParse(place).success).toBe(true)
    },
  )

  const names = Object.keys(longestText) as FieldName[] // Object.keys widens the names
  const moves = fc.tuple(
    fc.constantFrom(...names),
    fc.array(fc.tuple(fc.constantFrom<Move>('type', 'type', 'pause', 'put back', 'open'), hostileText), {
      maxLength: 6,
    }),
  )
  const { getState } = newVisit(() => 0)
  holds(
    'a field keeps no more than it has room for, and no card that nobody vouched for',
    moves,
    ([name, made]) => {
      getState().openField(name, '', false)
      for (const [move, text] of made) {
        if (move === 'type') getState().type(name, text)
        else if (move === 'open') getState().openField(name, text, false)
        else if (move === 'pause') getState().pause(name)
        else getState().putBack(name)
        const kept = getState().fields[name]
        expect(kept.text.length).toBeLessThanOrEqual(longestText[name])
        if (!kept.vouched) expect(withoutCardData(kept.text).removed).toBe('nothing')
      }
    },
    {
      examples: [
        // A card number within another one.
        ['search', [['type', '4111 1111 4111111111111111 1111 1111']]],
        // Letters that a telephone number leaves out, and characters that become several.
        ['contact', [['type', '4111 1111 abc 1111 1111']]],
        ['contact', [['type', '⒇'.repeat(40)]]],
      ],
    },
  )

  holds('a colour is one that can be read, or none', hostileText, (text) => {
    for (const value of Object.values(readableAccent(text) ?? {})) expect(value).toMatch(/^#[0-9a-f]{6}$/)
  })

  const typed = fc.oneof(
    hostileText,
    misspelled(['network error', '终端未登记', 'wangluo lianjie', 'code 97']),
  )
  holds(
    'the search box finds messages and codes, or nothing',
    typed.map((text) => text.slice(0, longestText.search)),
    (text) => {
      const hits = find.en(text)
      expect(hits.length).toBeLessThanOrEqual(12)
      for (const { picked } of hits) expect(isPickable(picked)).toBe(true)
    },
    // Each takes as long as a hundred at another door.
    { oneOf: 20 },
  )
})
