// Makes sure that there is a Chromium for the journeys, and a font that can draw Chinese.
import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium'
import { installPackages } from './installPackages'

installPackages([
  ...(findChromium() === null ? ['chromium'] : []),
  ...(canDrawChinese() ? [] : ['fonts-noto-cjk']),
])

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
