/** Files that src/app/createVisit.ts fetches to know the whole: the base, and who reads it when another message is picked. */
export const wholePart = /[\\/]src[\\/](knowledge[\\/]knowledge|wizard[\\/]case[\\/]arose)\.ts$/
