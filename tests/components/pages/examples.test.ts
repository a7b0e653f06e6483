import { describe, expect, it } from 'vitest'
import { pageAt } from '../../../src/components/pages/pageAt'
import { type PageName, type Place, pages } from '../../../src/components/pages/pages'
import { storedPlace } from '../../../src/components/pages/storedPlace'
import { knowledge } from '../../../src/knowledge/knowledge'
import { survey } from '../../../src/wizard/case/walk'
import { pageExamples, sessionOf } from '../../../tools/pageExamples'

const names = Object.keys(pages) as PageName[] // Object.keys widens the keys of the table
const step: Place = { page: 'step' }

describe.each(names)('the page %s', (name) => {
  const examples = pageExamples.filter(({ page }) => page === name)

  it('has an example, and each shows it', () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const session = sessionOf(example)
      const shown = pageAt(example.place ?? step, session.picked, survey(knowledge, session))
      expect(shown?.page, example.name).toBe(name)
    }
  })

  it('is read from a history entry where one can lead to it', () => {
    for (const { place } of examples) {
      if (place !== undefined) expect(storedPlace.parse(place)).toEqual(place)
    }
    const [shown] = examples.map((example) => {
      const session = sessionOf(example)
      return pageAt(example.place ?? step, session.picked, survey(knowledge, session))
    })
    expect(storedPlace.safeParse(shown).success).toBe(!('atStepOnly' in pages[name]))
  })
})

it('no two examples have one name', () => {
  expect(new Set(pageExamples.map(({ name }) => name)).size).toBe(pageExamples.length)
})
