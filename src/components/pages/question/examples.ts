import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'question',
    name: 'a look at the record',
    told: ['ip-layer-error', 'sale-before=unclear-before'],
  },
  {
    page: 'question',
    name: 'the money question',
    told: ['ip-layer-error'],
    place: { page: 'question', question: 'question:sale-before' },
  },
  {
    page: 'question',
    name: 'a question',
    told: ['ip-layer-error', 'sale-before=first-try', 'bearer=sim'],
  },
  {
    page: 'question',
    name: 'a question while a payment is in doubt',
    told: ['no-answer', 'paid-entries=none', 'other-attempts=waiting', 'unsent-records=some'],
  },
  {
    page: 'question',
    name: 'a test that the page can do',
    told: ['ip-layer-error', 'sale-before=first-try', 'bearer=wifi'],
  },
  { page: 'question', name: 'where a code was seen', told: ['04', 'sale-before=first-try'] },
]
