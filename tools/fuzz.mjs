// Gives the doors many more hostile inputs than any other run. A seed that fails is kept in reports/failed-seeds.jsonl and
// tried again first by every run after it; what it found becomes an example in tests/doors/doors.test.ts.
import { spawnSync } from 'node:child_process'

process.env.HOSTILE ??= '200000'
process.env.LONG_RUN = 'yes'
const { status } = spawnSync('npm', ['run', '--silent', 'doors'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
