import { longestText } from '../../../wizard/case/fields'

/** Typed words as they are taken along, or nothing where nothing was typed; `vouched` that no number in them is a card's. */
export const takenAlong = (typed: string, vouched: boolean): { typed?: string; vouched?: true } => {
  const words = typed.trim().slice(0, longestText.words)
  return words === '' ? {} : { typed: words, ...(vouched && { vouched }) }
}
