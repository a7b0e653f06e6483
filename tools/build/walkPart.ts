/** Files that src/components/shell/useWalkParts.ts fetches: the pages, what is shown around them with its words, and who reads a case. */
export const walkPart =
  /[\\/]src[\\/](components[\\/](pages[\\/]\w+[\\/]\w+Page|shell[\\/](MoneyBand|Sheet|Beside))\.tsx|wizard[\\/]case[\\/]walk\.ts)$|^\0virtual:later-words$/
