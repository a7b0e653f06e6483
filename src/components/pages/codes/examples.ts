import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'codes',
    name: 'all codes',
    told: [],
    place: { page: 'codes' },
    narrowed: 'code:book.place.reversal',
  },
]
