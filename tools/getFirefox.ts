// Makes sure that there is a Firefox for the long run.
import { findFirefox } from './firefox'
import { installPackages } from './installPackages'

installPackages(findFirefox() === null ? ['firefox-esr'] : [])

const found = findFirefox()
if (found === null) {
  console.error('No Firefox found: install the package firefox-esr or Firefox, or name one in FIREFOX_PATH.')
  process.exit(1)
}
console.log(`Firefox: ${found}`)
