import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command line as a person runs it. */
export const knowledgeCommand = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--import', 'tsx', 'tools/cli/knowledge.ts', ...words],
    {
      cwd: root,
      encoding: 'utf8',
      // The export with the words of the code book is longer than the default allows.
      maxBuffer: 16 * 1024 * 1024,
    },
  )
  return { status, stdout, stderr }
}
