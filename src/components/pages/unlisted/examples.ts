import type { Example } from '../example'

export const examples: readonly Example[] = [
  { page: 'unlisted', name: 'nothing on the list', told: [], place: { page: 'unlisted' } },
  {
    page: 'unlisted',
    name: 'nothing on the list fits what was typed',
    told: [],
    place: { page: 'unlisted', typed: 'TRAINING MODE' },
  },
]
