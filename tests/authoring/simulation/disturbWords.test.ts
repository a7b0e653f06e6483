import { describe, expect, it } from 'vitest'
import { diceOf } from '../../../src/authoring/simulation/dice'
import { disturbWords } from '../../../src/authoring/simulation/disturbWords'
import { knowledge } from '../../../src/knowledge/knowledge'

/** Each effect word, `none` included, with the word that a disturbed copy has in its place. */
const moves = Array.from({ length: 20 }, (_, copy) => disturbWords(knowledge, diceOf(copy))).flatMap(
  (moved) =>
    Object.values(knowledge.causes).flatMap(({ id: cause, signs }) =>
      Object.values(knowledge.questions)
        .filter(({ id }) => signs[id] !== undefined)
        .flatMap(({ id, answers }) =>
          Object.keys(answers).map((answer) => ({
            from: signs[id]?.[answer] ?? 'none',
            to: moved.causes[cause]?.signs[id]?.[answer] ?? 'none',
          })),
        ),
    ),
)

/** Share of the words `from` that became `to`. */
const share = (from: string, to: string): number => {
  const all = moves.filter((move) => move.from === from)
  return all.filter((move) => move.to === to).length / all.length
}

describe('a disturbed copy', () => {
  // Three words in ten move, half of them each way; none lies between less and more.
  const steps = [
    ['more', 'none'],
    ['less', 'none'],
    ['none', 'more'],
    ['none', 'less'],
    ['more', 'much more'],
    ['less', 'much less'],
  ] as const

  for (const [from, to] of steps)
    it(`moves "${from}" to "${to}" about as often as any word by one step`, () => {
      expect(share(from, to)).toBeGreaterThan(0.12)
      expect(share(from, to)).toBeLessThan(0.18)
    })

  it('leaves the last word of a row where there is no further one', () => {
    expect(share('much more', 'much more')).toBeGreaterThan(0.8)
    expect(share('much more', 'none')).toBe(0)
  })
})
