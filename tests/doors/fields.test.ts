import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { askedPreferences, readEarlier } from '../../src/app/openPreferences'
import { openAsked } from '../../src/app/openVisit'
import { storedPlace } from '../../src/components/pages/storedPlace'
import { usualPreferences } from '../../src/components/preferences'
import { readableAccent } from '../../src/components/shell/accent'
import { knowledge } from '../../src/knowledge/knowledge'
import { withoutCardData } from '../../src/wizard/case/cardData'
import { longestText } from '../../src/wizard/case/fields'
import { createField } from '../../src/wizard/case/freeText'
import { find } from '../wizard/search/finders'
import { holds, inputsPerDoor } from './hold'
import { hostileText, misspelled } from './hostile'

const preferences = { ...usualPreferences, language: 'en' }
const isPickable = (picked: string) => picked in knowledge.symptoms || /^code:[0-9A-Z]{2}$/.test(picked)

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

  const moves = fc.array(
    fc.tuple(fc.constantFrom('type', 'type', 'pause', 'put back', 'open'), hostileText),
    { maxLength: 6 },
  )
  holds('a field keeps no more than it has room for, and no card that nobody vouched for', moves, (made) => {
    const field = createField({ longest: longestText.words })
    for (const [move, text] of made) {
      const kept =
        move === 'type'
          ? field.type(text)
          : move === 'open'
            ? field.open(text, false)
            : move === 'pause'
              ? field.pause()
              : field.putBack()
      expect(kept.text.length).toBeLessThanOrEqual(longestText.words)
      if (!kept.vouched) expect(withoutCardData(kept.text).removed).toBe('nothing')
    }
  })

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
