/** Exit codes that scripts rely on; whatever ends well has 0. */
export const exitCode = { defectsFound: 1, wrongUsage: 2 } as const
