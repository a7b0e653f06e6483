/** Characters of typed words that are kept: a screen shows no more, and a history entry need not hold more. */
export const mostKept = 200

/** Typed words as they are taken along, or nothing where nothing was typed. */
export const takenAlong = (typed: string): { typed?: string } => {
  const words = typed.trim().slice(0, mostKept)
  return words === '' ? {} : { typed: words }
}
