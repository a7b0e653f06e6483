import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Place } from '../../src/components/pages/pages'
import { createPreferencesStore, type Preferences } from '../../src/components/preferences'
import { AppProvider, type ShellValues, type Whole } from '../../src/components/useApp'
import { needWords, startWords } from '../../src/components/words'
import { knowledge } from '../../src/knowledge/knowledge'
import { ofMarket } from '../../src/knowledge/ofMarket'
import type { Language } from '../../src/knowledge/schema'
import { chooseAnother } from '../../src/wizard/case/arose'
import { marketOf, type Session } from '../../src/wizard/case/session'
import { createWalkStore } from '../../src/wizard/case/store'
import { survey } from '../../src/wizard/case/walk'

/** What the app gives to its pages in a case, with windows that open nothing. */
export function valuesOf(
  language: Language,
  session: Session,
  whole: Whole,
  noted: Partial<Preferences> = {},
): ShellValues {
  return {
    market: marketOf(session),
    front: whole.knowledge,
    store: createWalkStore<Place>(
      {
        known: { state: 'whole', knowledge: whole.knowledge, chooseAnother },
        now: () => 0,
        market: () => 'mainland',
        start: { page: 'start' },
        step: { page: 'step' },
        card: { page: 'card' },
      },
      { session },
    ),
    preferences: createPreferencesStore({ language, ...noted }),
    windows: {
      copyText: async () => false,
      share: null,
      drawPicture: () => null,
      print: () => {},
      now: () => Date.now(),
      linkTo: () => '',
      linkToGuides: () => '',
      popOutTo: null,
      back: () => {},
      reload: () => {},
      speak: async () => {},
      clearDevice: () => {},
      endCase: () => {},
      continueHere: () => {},
      measureReach: async () => [],
      keepBrokenCase: () => 'kept',
      startAgain: () => {},
    },
    whole,
    beside: false,
  }
}

/** Renders a part of a page in a case, for a person who noted something, and gives the store that its moves go to. */
export async function showInCase(
  language: Language,
  session: Session,
  part: ReactNode,
  noted: Partial<Preferences> = {},
): Promise<ShellValues['store']> {
  await startWords(language)
  await needWords('walk')
  const base = ofMarket(knowledge, marketOf(session))
  const values = valuesOf(language, session, { knowledge: base, walk: survey(base, session) }, noted)
  render(<AppProvider value={values}>{part}</AppProvider>)
  return values.store
}
