import type { Example } from '../example'

export const examples: readonly Example[] = [
  { page: 'help', name: 'help', told: ['ip-layer-error'], place: { page: 'help' } },
]
