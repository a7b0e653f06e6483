import type { Content } from '../../src/knowledge/schema'
import { newSession, type Session } from '../../src/wizard/case/session'

/** A content of one message, one question and one remedy. */
export const content: Pick<Content, 'edition' | 'symptoms' | 'questions' | 'remedies'> = {
  edition: '2026.1',
  symptoms: {
    'symptom:no-line': {
      id: 'symptom:no-line',
      stage: 'S1',
      screens: [{ text: 'X', lang: 'en' }],
      money: { attempt: 'maybe', reach: 'not-sent' },
      broke: 'line',
      causes: {},
      never: [],
      standing: { kind: 'judged' },
    },
  },
  questions: {
    'question:on-wifi': {
      id: 'question:on-wifi',
      kind: 'look',
      seconds: 5,
      carriesOver: true,
      answers: { yes: 'often', no: 'often' },
    },
  },
  remedies: {
    'remedy:restart': {
      id: 'remedy:restart',
      doneBy: 'cashier',
      handsOn: 60,
      wait: 60,
      steps: [],
      sideEffects: [],
      notWhen: [],
      requires: [],
      undo: 'nothing-to-undo',
      effect: 'repairs',
      treats: {},
    },
  },
}

export const now = 1_760_000_000_000
/** A case in which something was said. */
export const begun: Session = {
  ...newSession('2026.1', now - 60_000),
  picked: 'symptom:no-line',
  observations: [{ answered: 'question:on-wifi', answer: 'yes', by: 'person', at: 7 }],
}
