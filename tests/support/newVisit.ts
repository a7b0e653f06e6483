import { assemble } from '../../src/authoring/generated/pretend'
import type { Place } from '../../src/components/pages/pages'
import type { Knowledge } from '../../src/knowledge/schema'
import { chooseAnother } from '../../src/wizard/case/arose'
import { createWalkStore } from '../../src/wizard/case/store'

/** A base of one message, `symptom:pretend`, and two questions. */
export const tinyKnowledge: Knowledge = assemble(
  {},
  [],
  [
    {
      id: 'question:on-wifi',
      kind: 'look',
      seconds: 5,
      carriesOver: true,
      answers: { yes: 'often', no: 'often' },
    },
  ],
  [],
)

/** The store of a visit with the whole base and nothing said yet. */
export const newVisit = (now: () => number) =>
  createWalkStore<Place>({
    known: { state: 'whole', knowledge: tinyKnowledge, chooseAnother },
    now,
    market: () => 'mainland',
    start: { page: 'start' },
    step: { page: 'step' },
    card: { page: 'card' },
  })
