import type { Example } from '../example'

export const examples: readonly Example[] = [
  { page: 'settings', name: 'settings', told: ['ip-layer-error'], place: { page: 'settings' } },
]
