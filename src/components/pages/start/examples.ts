import type { Example } from '../example'

export const examples: readonly Example[] = [{ page: 'start', name: 'start', told: [] }]
