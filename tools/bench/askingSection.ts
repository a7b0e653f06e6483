import { boundOf, errorOf, meanOf } from '../../src/authoring/simulation/figures'
import { drawOwnCases } from '../../src/authoring/simulation/ownCases'
import { type Played, play } from '../../src/authoring/simulation/play'
import { productRule, type Rule, ruleWhileItPays } from '../../src/authoring/simulation/rule'
import { byRule, remembering } from '../../src/authoring/simulation/strategies'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Knowledge } from '../../src/knowledge/schema'
import { choose, newSession } from '../../src/wizard/case/session'
import { digits, percent, type Section } from './table'

/** A share as percentage points. */
const points = (share: number): string => (100 * share).toFixed(1)

interface Way {
  name: string
  rule: Rule
  base: Knowledge
}

/** What was given up for asking less, beside asking while it pays with a call for each request: the rule until edition 2026.5. */
const ways: readonly Way[] = [
  {
    name: 'while it pays, a call for each request',
    rule: ruleWhileItPays,
    base: { ...knowledge, weights: { ...knowledge.weights, callSize: 1 } },
  },
  { name: 'while it pays, shared calls', rule: ruleWhileItPays, base: knowledge },
  { name: 'product', rule: productRule, base: knowledge },
]

/** Cases of each message: so many that all messages together take minutes. */
const casesPerMessage = 40

/** How much is asked on our own knowledge, and what that costs, in the same cases. */
export const askingSection: Section = {
  name: 'asking',
  run: ({ seed }, say) => {
    const played = ways.map(({ name, rule, base }) => {
      say(name)
      return Object.values(knowledge.symptoms).flatMap(({ id }) => {
        const start = choose(newSession(knowledge.edition), id)
        const way = remembering(byRule(base, name, rule))
        return drawOwnCases(knowledge, id, { seed, cases: casesPerMessage }).map((drawn) =>
          play(base, start, drawn, way),
        )
      })
    })
    const [before = []] = played
    return [
      {
        name: 'asking',
        title: 'How much is asked on our own knowledge, disturbed',
        columns: [
          { key: 'rule', head: 'rule' },
          { key: 'beforeMedian', head: 'before the first act, median' },
          { key: 'beforeMean', head: 'mean', show: digits(2) },
          { key: 'beforeNinety', head: '90 of 100' },
          { key: 'allMedian', head: 'in all, median' },
          { key: 'allMean', head: 'mean', show: digits(2) },
          { key: 'allNinety', head: '90 of 100' },
          { key: 'many', head: 'more than seven', show: percent },
          { key: 'minutes', head: 'minutes', show: digits(1) },
          { key: 'longer', head: 'more than the first', show: digits(1) },
          { key: 'longerError', head: '±', show: digits(1) },
          { key: 'party', head: 'right people called first', show: percent },
          { key: 'firstCall', head: 'asked for the right thing', show: percent },
          { key: 'firstAct', head: 'first act right', show: percent },
          { key: 'owner', head: 'owner right', show: percent },
          { key: 'ownerMore', head: 'more than the first', show: points },
          { key: 'ownerError', head: '±', show: points },
        ],
        rows: played.map((cases, w) => ({ rule: ways[w]?.name ?? '', ...figuresOf(cases, before) })),
        notes: [
          `${casesPerMessage} cases of each message, the same for every rule; questions of any kind count, looks at the payment and the question which message it is included. A first act is right, and a call asks for the right thing, where it treats the fault that is there; a call for several things counts if one of them does, and the uninformed call treats what no list names. The right people are called where any request to them treats the fault; the uninformed call reaches the acquirer and, through him, the vendor; faults that only the acts of the payment treat are left out there. _Owner right_: the leading cause at the first act has the owner of the fault; its difference is in percentage points.`,
        ],
      },
    ]
  },
}

function figuresOf(cases: readonly Played[], base: readonly Played[]) {
  const before = cases.map(({ asked }) => asked.beforeFirstAct)
  const all = cases.map(({ asked }) => asked.inAll)
  const longer = cases.map(({ seconds }, i) => (seconds - (base[i]?.seconds ?? 0)) / 60)
  const calls = cases.flatMap(({ firstCallRight }) => firstCallRight ?? [])
  const parties = cases.flatMap(({ rightPartyCalled }) => rightPartyCalled ?? [])
  const owners = cases.map(({ ownerRight }, i) => Number(ownerRight) - Number(base[i]?.ownerRight))
  return {
    beforeMedian: boundOf(before, 0.5),
    beforeMean: meanOf(before),
    beforeNinety: boundOf(before, 0.9),
    allMedian: boundOf(all, 0.5),
    allMean: meanOf(all),
    allNinety: boundOf(all, 0.9),
    many: meanOf(all.map((count) => Number(count > 7))),
    minutes: meanOf(cases.map(({ seconds }) => seconds / 60)),
    longer: base === cases ? null : meanOf(longer),
    longerError: base === cases ? null : errorOf(longer),
    party: meanOf(parties.map(Number)),
    firstCall: meanOf(calls.map(Number)),
    firstAct: meanOf(cases.map(({ firstActRight }) => Number(firstActRight))),
    owner: meanOf(cases.map(({ ownerRight }) => Number(ownerRight))),
    ownerMore: base === cases ? null : meanOf(owners),
    ownerError: base === cases ? null : errorOf(owners),
  }
}
