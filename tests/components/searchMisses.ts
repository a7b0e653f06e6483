export const knownMisses: readonly string[] = []
