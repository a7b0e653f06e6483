/** Files that src/app/createVisit.ts fetches to know the whole: the base, and who reads it when another message is picked. */
export const wholePart = /^\0virtual:base$|[\\/]src[\\/]wizard[\\/]case[\\/]arose\.ts$/
