import type { Example } from '../example'

export const examples: readonly Example[] = [
  {
    page: 'guides',
    name: 'what guides say',
    told: [],
    place: { page: 'guides', symptom: null },
  },
  {
    page: 'guides',
    name: 'what guides say about a message',
    told: [],
    place: { page: 'guides', symptom: 'symptom:invalid-terminal-97' },
  },
]
