/** Files that src/components/shell/useWalkParts.ts fetches: the pages, what is shown around them, and who reads a case. */
export const walkPart =
  /[\\/]src[\\/](components[\\/](pages[\\/]\w+[\\/]\w+Page|shell[\\/](MoneyBand|Sheet))\.tsx|wizard[\\/]case[\\/]walk\.ts)$/
