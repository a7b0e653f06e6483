import type { Knowledge } from '../knowledge/schema'

/** Every step that a remedy names, once. */
export const stepsOf = ({ remedies }: Knowledge): string[] => [
  ...new Set(Object.values(remedies).flatMap(({ steps }) => steps)),
]
