import { expect, it } from 'vitest'
import { cutTexts } from '../../tools/build/firstTexts'

const words = {
  name: 'POS Triage',
  travel: { title: 'How a card payment travels', lede: 'Six places.' },
  list: ['one', 'two'],
}

it('A file of words is cut along paths, and nothing is lost or doubled', () => {
  expect(cutTexts(words, ['name', 'travel.title'])).toEqual({
    first: { name: words.name, travel: { title: words.travel.title } },
    later: { travel: { lede: words.travel.lede }, list: words.list },
  })
})

it('A path may lead into every entry', () => {
  const entries = { a: { name: 'A', meaning: 'a' }, b: { name: 'B' } }
  expect(cutTexts(entries, ['*.name'])).toEqual({
    first: { a: { name: 'A' }, b: { name: 'B' } },
    later: { a: { meaning: 'a' } },
  })
})

it('A text for one market comes with the plain one', () => {
  const entries = { a: { name: 'A', name_mainland: 'A here', meaning: 'a' } }
  expect(cutTexts(entries, ['*.name'])).toEqual({
    first: { a: { name: 'A', name_mainland: 'A here' } },
    later: { a: { meaning: 'a' } },
  })
})

it('Without a path everything comes later', () => {
  expect(cutTexts(words, [])).toEqual({ first: {}, later: words })
})
