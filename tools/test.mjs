// Runs every check and says at the end how many passed. Plain Node: it installs the packages itself.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const tally = { passed: 0, failed: 0 }
/** Failures, said once more at the end, where they are found under everything that passed. */
const failures = []

/** Counts a stage that is one check. */
async function check(name, command, ...options) {
  return count(name, await run(name, command, ...options))
}

/** Counts a stage by the tests in its report; a stage that breaks or runs no test fails even where no test did. */
async function tests(name, report, read, command, ...options) {
  rmSync(report, { force: true })
  const ended = await run(name, command, ...options)
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: [] }
  tally.passed += passed
  tally.failed += failed.length
  failures.push(...failed.map((what) => `${name}: ${what}`))
  if (failed.length === 0 && (!ended || passed === 0)) count(name, false)
}

function count(name, passed) {
  tally[passed ? 'passed' : 'failed'] += 1
  if (!passed) failures.push(name)
  return passed
}

function run(name, command, ...options) {
  console.log(`\n── ${name}`)
  return new Promise((resolve) => {
    const child = spawn(command, options, {
      // No stage may wait for a person.
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
}

const script = (name) => ['npm', 'run', '--silent', name, '--']

/** A port of this run's own, so that two runs on one machine do not meet. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

const unitTests = ({ numPassedTests, testResults }) => ({
  passed: numPassedTests,
  failed: testResults.filter(({ status }) => status === 'failed').flatMap(failuresIn),
})

function failuresIn({ name, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  // A file that cannot be loaded has no tests to count.
  if (failed.length === 0) return [`${name}\n${message}`]
  return failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`)
}

/** A journey that passed only when repeated has failed. */
const journeys = ({ stats, suites }) => ({
  passed: stats.expected,
  failed: suites
    .flatMap(specsIn)
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
    .map(({ title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))
      return [title, ...errors.map(({ message }) => message)].join('\n')
    }),
})

function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}

if (await check('packages', 'node', 'tools/setup.mjs')) {
  if (process.argv.includes('--long')) await long()
  else await usual()
}

/** Checks that take minutes and rarely change their mind. */
async function long() {
  process.env.WALKS = '300'
  await tests('long walks', 'reports/unit.json', unitTests, ...script('walks'))
  process.env.LONG_RUN = 'yes'
  await tests('doors', 'reports/unit.json', unitTests, ...script('doors'))
  const browser = await check('Chromium', ...script('chromium'))
  const firefox = await check('Firefox', ...script('firefox'))
  const built = await check('build', ...script('build'))
  await walkInBrowser(
    'conversations and pages',
    browser && built,
    'calls.spec.ts',
    'everyPage.spec.ts',
    'measures.spec.ts',
    'lineEnds.spec.ts',
    'machines.spec.ts',
    'soak.spec.ts',
    'killed.spec.ts',
    'translated.spec.ts',
  )
  await walkInBrowser('walks in Firefox', firefox && built, 'firefox.spec.ts')
}

async function walkInBrowser(name, ready, ...files) {
  if (!ready) {
    console.log(`\n── ${name}\nNot run: it needs its browser and the build.`)
    count(name, false)
    return
  }
  process.env.JOURNEYS_PORT = String(await freePort())
  await tests(name, 'reports/journeys.json', journeys, ...script('journeys'), ...files)
}

async function usual() {
  const browser = await check('Chromium', ...script('chromium'))
  await check('format and lint', ...script('lint'))
  await check('types', ...script('types'))
  await check('unused code', ...script('unused'))
  // `knowledge check` is run among them.
  await tests('unit tests', 'reports/unit.json', unitTests, ...script('unit'))
  const built = await check('build', ...script('build'))
  await walkInBrowser('journeys', browser && built)
}

for (const failure of failures) console.log(`\nFailed: ${failure}`)
console.log('')
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed > 0 ? 1 : 0
