import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createPreferencesStore } from '../../src/components/preferences'
import { AppProvider } from '../../src/components/useApp'
import { needWords, startWords } from '../../src/components/words'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Language } from '../../src/knowledge/schema'
import type { Session } from '../../src/wizard/case/session'
import { createWalkStore } from '../../src/wizard/case/store'
import { survey } from '../../src/wizard/case/walk'

/** Renders a part of a page in a case as it stands, with windows that open nothing. */
export async function showInCase(language: Language, session: Session, part: ReactNode): Promise<void> {
  await startWords(language)
  await needWords('walk')
  const store = createWalkStore(
    () => knowledge,
    () => 0,
    { session },
  )
  render(
    <AppProvider
      value={{
        knowledge,
        store,
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
        },
        walk: survey(knowledge, session),
      }}
    >
      {part}
    </AppProvider>,
  )
}
