import { expect, it } from 'vitest'
import type { SymptomId } from '../../src/knowledge/ids'
import { knowledge } from '../../src/knowledge/knowledge'
import { isCode } from '../../src/wizard/case/picked'
import type { Picked } from '../../src/wizard/case/session'
import { areas } from '../calls/calls'
import { provesTheLine } from '../calls/domainFacts'

/** Messages that a pick can come to: itself, what its code means in some place, or what an umbrella leads on to. */
function messagesOf(picked: Picked): SymptomId[] {
  if (isCode(picked)) return Object.values(knowledge.codeLeads.leads[picked] ?? {})
  return [picked, ...Object.values(knowledge.symptoms[picked]?.umbrella?.leads ?? {})]
}

it('every message is told in a phone call; one without belongs into tests/calls/', () => {
  const told = Object.values(areas)
    .flat()
    .flatMap((call) => [call, ...(call.thenShows === undefined ? [] : [call.thenShows])])
    .flatMap(({ symptom }) => messagesOf(symptom))
  const untold = Object.values(knowledge.symptoms).filter(({ id }) => !told.includes(id))
  expect(untold.map(({ id }) => id)).toEqual([])
})

it('every message that a host sent as a code is among those that prove the line, in tests/calls/domainFacts.ts', () => {
  const sent = Object.values(knowledge.symptoms).filter(({ hostCode }) => hostCode !== undefined)
  expect(sent.filter(({ id }) => !provesTheLine.includes(id)).map(({ id }) => id)).toEqual([])
})
