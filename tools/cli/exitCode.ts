/** Exit codes that scripts rely on; whatever ends well has 0. */
export const exitCode = { findingsLeft: 1, wrongUsage: 2 } as const
