import { render } from '@testing-library/react'
import { type App as Created, createApp } from '../../src/app/createApp'
import { type PageTable, pages } from '../../src/components/pages/pages'
import { App } from '../../src/components/shell/App'
import { startWords } from '../../src/components/words'
import { frontOf } from '../../src/knowledge/front'
import { knowledge } from '../../src/knowledge/knowledge'
import type { Knowledge } from '../../src/knowledge/schema'
import type { FakePlatform } from './fakePlatform'

interface Given {
  table?: PageTable
  base?: Knowledge
}

/** Opens the whole product on a platform, as main.tsx does, with another table of pages or another base. */
export async function openAppOn(
  platform: FakePlatform,
  { table = pages, base = knowledge }: Given = {},
): Promise<Created & { unmount(): void }> {
  const app = createApp(platform, {
    front: frontOf(knowledge),
    pages: table,
    loadKnowledge: async () => base,
    speak: startWords,
  })
  const opened = await app.open()
  const { unmount } = render(<App {...app.shown} failure={opened.state === 'failed' ? opened.error : null} />)
  return { ...app, unmount }
}
