import { type Knowledge, type Link, links, type Stage } from '../../knowledge/schema'
import { stages } from '../../knowledge/stages'
import type { RankedCause } from '../../wizard/walk'

/** What is known of one link: proven by an answer that came through it, likely or possibly the break, or neither. */
export type LinkState = 'proven' | 'likely' | 'possible' | 'clear' | 'unreached'

/** Share of the causes at a link, 0–1, from which it is drawn as the likely or a possible break. */
const likelyFrom = 0.5
const possibleFrom = 0.1

/**
 * The chain as it stands: the causes' probabilities summed per link, over what the stage of the message proves. The
 * card is part of it only where something is wrong with it. An answer proves the line, not what the terminal sent: the
 * terminal counts as proven only where no cause lies with it.
 */
export function linkStates(
  knowledge: Pick<Knowledge, 'causes'>,
  stage: Stage,
  ranked: readonly RankedCause[],
): { link: Link; state: LinkState }[] {
  const share = (link: Link) =>
    ranked.reduce(
      (sum, { cause, probability }) => (knowledge.causes[cause]?.link === link ? sum + probability : sum),
      0,
    )
  const { at, answered } = stages[stage]
  const arose = links.indexOf(at)
  return links.flatMap((link, i) => {
    const broken = share(link)
    const state: LinkState =
      broken >= likelyFrom
        ? 'likely'
        : broken >= possibleFrom
          ? 'possible'
          : answered && i < arose && link !== 'card' && !(link === 'terminal' && broken > 0)
            ? 'proven'
            : i > arose && broken === 0
              ? 'unreached'
              : 'clear'
    return link === 'card' && state !== 'likely' && state !== 'possible' ? [] : [{ link, state }]
  })
}
