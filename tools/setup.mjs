// Installs the packages when they are missing or older than the lock file. Plain Node: it runs before anything is there.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const changed = (file) => (existsSync(`${root}/${file}`) ? statSync(`${root}/${file}`).mtimeMs : 0)

const oldest = 20
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(`POS Triage needs Node ${oldest} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// npm writes this file last, so an interrupted installation counts as none.
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.error('Installing packages …')
  // The log level: under `npm test --silent` npm would inherit silence and hide why it cannot install.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'], {
    cwd: root,
    // Standard output belongs to the data of the command that comes next.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
  process.exit(status ?? 1)
}
