/** The kinds of entries, as the base names them. */
export const kinds = [
  'symptoms',
  'causes',
  'questions',
  'remedies',
  'warnings',
  'sources',
  'rules',
  'readings',
] as const
