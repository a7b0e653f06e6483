import { noExceptions } from '../../../src/authoring/exceptions'
import { bothMarkets } from '../../../src/authoring/laws/bothMarkets'
import type { Law } from '../../../src/authoring/laws/law'
import { oneFactOnce } from '../../../src/authoring/laws/oneFactOnce'
import { preconditions } from '../../../src/authoring/laws/preconditions'
import { recognised } from '../../../src/authoring/laws/recognised'
import type { Knowledge } from '../../../src/knowledge/schema'
import { type Broken, whole } from './broken'
import { cause, fan, lamp, light, noise, pretended, question, repair } from './pretendEntries'

/** A cause with the same sign as a commoner one. */
export const twins = pretended(
  { 'cause:lamp': 'common', 'cause:twin': 'uncommon', 'cause:fan': 'uncommon' },
  [
    lamp,
    cause('cause:twin', { 'question:light': { yes: 'much more' } }),
    cause('cause:fan', { 'question:noise': { yes: 'much more' }, 'question:light': { yes: 'less' } }),
  ],
)

/** A cause that one wrong answer drives behind three others. */
export const crowd = pretended(
  { 'cause:lamp': 'uncommon', 'cause:a': 'common', 'cause:b': 'common', 'cause:c': 'common' },
  [
    cause('cause:lamp', { 'question:light': { yes: 'much more', no: 'much less' } }),
    ...(['a', 'b', 'c'] as const).map((name) =>
      cause(`cause:${name}`, { 'question:light': { yes: 'less' } }),
    ),
  ],
  [light],
)

/** The same fact in other words, its answers the other way round. */
export const glow = question('question:glow', { answers: { dark: 'often', bright: 'sometimes' } })

/** Causes of which one is told by two questions. */
export const glowing = [
  cause('cause:lamp', { 'question:light': { yes: 'much more' }, 'question:glow': { bright: 'much more' } }),
  fan,
]
export const listed = { 'cause:lamp': 'common', 'cause:fan': 'common' } as const

/** Two questions that see one fact without a common group. */
export const twice = pretended(listed, glowing, [light, noise, glow])

/** A remedy that is pointless by a fact which another question of its group may have seen. */
const pointless = pretended(
  listed,
  [
    cause('cause:lamp', { 'question:light': { yes: 'much more' }, 'question:glow': { yes: 'more' } }),
    cause('cause:fan', { 'question:light': { no: 'more' } }),
  ],
  [{ ...light, group: 'lamp' }, noise, question('question:glow', { group: 'lamp', seconds: 300 })],
  [
    repair('remedy:new-lamp', {
      handsOn: 900,
      notWhen: [{ question: 'question:glow', answers: ['yes'] }],
      treats: { 'cause:lamp': 'always' },
    }),
    repair('remedy:new-fan', { handsOn: 900, treats: { 'cause:fan': 'always' } }),
  ],
)

/** A cause that only a remedy of mainland China treats. */
const untreatedAbroad = pretended(
  listed,
  [lamp, fan],
  [light, noise],
  [
    repair('remedy:new-lamp', { treats: { 'cause:lamp': 'always' } }),
    repair('remedy:new-fan', { only: 'mainland', treats: { 'cause:fan': 'always' } }),
  ],
)

const rows: [law: Law, by: string, knowledge: Knowledge, culprit: string, what: RegExp][] = [
  [recognised, 'a commoner cause with the same sign', twins, 'cause:twin', /^ranks below cause:lamp/],
  [recognised, 'one wrong answer that hides a cause', crowd, 'cause:lamp', /^is not among the first 3/],
  [
    oneFactOnce,
    'two questions that see one fact',
    twice,
    'question:glow',
    /nearly the rows of question:light/,
  ],
  [
    preconditions,
    'a fact that another question of the group saw',
    pointless,
    'remedy:new-lamp',
    /^is offered although question:glow is yes: symptom:pretend .*light=yes/,
  ],
  [
    bothMarkets,
    'a cause that nothing treats abroad',
    untreatedAbroad,
    'symptom:pretend',
    /^abroad: lists cause:fan, which no remedy treats/,
  ],
]

/** Knowledge that breaks a law once the engine runs on it. */
export const brokenWalks: Broken[] = rows.map(([law, by, knowledge, culprit, what]) => ({
  law,
  by,
  base: { ...whole, knowledge, exceptions: noExceptions, walks: 20 },
  culprit,
  what,
}))
