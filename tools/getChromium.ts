// Makes sure that there is a Chromium for the journeys, and a font that can draw Chinese.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './chromium'

const missing = [
  ...(findChromium() === null ? ['chromium'] : []),
  ...(canDrawChinese() ? [] : ['fonts-noto-cjk']),
]

if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(`Installing ${missing.join(' and ')} …`)
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', ...missing)
}

const found = findChromium()
if (found === null) {
  console.error(
    'No Chromium found: install the package chromium or Google Chrome, or name a browser in CHROME_PATH.',
  )
  process.exit(1)
}
console.log(`Chromium: ${found}`)

function canDrawChinese(): boolean {
  // Other systems come with such a font.
  if (process.platform !== 'linux') return true
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return (stdout ?? '').trim() !== ''
}

function run(command: string, ...options: string[]): void {
  spawnSync(command, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
