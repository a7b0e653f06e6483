import type { Example } from '../example'

export const examples: readonly Example[] = [
  { page: 'travel', name: 'how a payment travels', told: [], place: { page: 'travel' } },
]
