import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Place } from '../../src/components/pages/pages'
import { createPreferencesStore } from '../../src/components/preferences'
import { AppProvider, type ShellValues, type Whole } from '../../src/components/useApp'
import { needWords, startWords } from '../../src/components/words'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Language } from '../../src/knowledge/schema'
import type { Session } from '../../src/wizard/case/session'
import { createWalkStore } from '../../src/wizard/case/store'
import { survey } from '../../src/wizard/case/walk'

/** The app as pages get it in a case, with windows that open nothing. */
export function valuesOf(language: Language, session: Session, whole: Whole): ShellValues {
  return {
    front: whole.knowledge,
    store: createWalkStore<Place>(
      {
        known: { state: 'whole', knowledge: whole.knowledge },
        now: () => 0,
        start: { page: 'start' },
        step: { page: 'step' },
      },
      { session },
    ),
    preferences: createPreferencesStore({ language }),
    windows: {
      copyText: async () => false,
      print: () => {},
      linkTo: () => '',
      linkToGuides: () => '',
      popOutTo: null,
      back: () => {},
      reload: () => {},
      clearDevice: () => {},
      measureReach: async () => [],
      keepBrokenCase: () => 'kept',
      startAgain: () => {},
    },
    whole,
  }
}

/** Renders a part of a page in a case. */
export async function showInCase(language: Language, session: Session, part: ReactNode): Promise<void> {
  await startWords(language)
  await needWords('walk')
  const whole = { knowledge, walk: survey(knowledge, session) }
  render(<AppProvider value={valuesOf(language, session, whole)}>{part}</AppProvider>)
}
