/** Characters of typed words that are kept: a screen shows no more, and a history entry need not hold more. */
export const mostKept = 200

/** Typed words as they are taken along, or nothing where nothing was typed; `vouched` that no number in them is a card's. */
export const takenAlong = (typed: string, vouched: boolean): { typed?: string; vouched?: true } => {
  const words = typed.trim().slice(0, mostKept)
  return words === '' ? {} : { typed: words, ...(vouched && { vouched }) }
}
