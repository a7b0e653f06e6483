import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Draw } from '../../src/authoring/simulation/ownCases'
import { askingSection } from './askingSection'
import { replaceBlocks } from './docs'
import { optimumSection } from './optimumSection'
import { ownSection } from './ownSection'
import { pageSection } from './pageSection'
import { robustnessSection } from './robustnessSection'
import { speedSection } from './speedSection'
import { strategySection } from './strategySection'
import { type Section, showTable, type Table } from './table'
import { walkSection } from './walkSection'

const print = (text: string) => process.stdout.write(`${text}\n`)
const say = (text: string) => process.stderr.write(`${text}\n`)

/**
 * The parts of the benchmark, in the order printed. A new table belongs in here. Times come first: what runs before them leaves
 * memory to clear and code that the compiler has seen with other data.
 */
const sections: readonly Section[] = [
  speedSection,
  optimumSection,
  strategySection,
  robustnessSection,
  askingSection,
  ownSection,
  pageSection,
  walkSection,
]

const usage = `bench                 measure the engine and print the tables
  --json              the same figures for machines
  --docs              write the tables into docs/engine.md as well
  --only PART         measure one part: ${sections.map(({ name }) => name).join(', ')}
  --seed N            draw other knowledge and other cases (1)
  --cases N           cases per size of knowledge (1000)`

const docs = new URL('../../docs/engine.md', import.meta.url)

/** Exit codes of the contract. */
const done = 0
const wrongUsage = 2

/** The machine that the figures were measured on, and the draws. */
interface Run extends Draw {
  cores: number
  processor: string
  node: string
  date: string
}

async function measure(draw: Draw, only: string | undefined): Promise<Table[]> {
  const tables: Table[] = []
  for (const section of sections.filter(({ name }) => only === undefined || name === only)) {
    const started = performance.now()
    say(section.name)
    tables.push(...(await section.run(draw, (text) => say(`  ${text}`))))
    say(`  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  return tables
}

const describeRun = ({ cores, processor, node, date, seed, cases }: Run): string =>
  `Measured ${date} on ${cores} cores (${processor}), Node ${node}, seed ${seed}, ${cases} cases per size.`

async function main(): Promise<number> {
  const options = readOptions()
  if (options === null) return wrongUsage
  const tables = await measure(options, options.only)
  const run: Run = {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
    date: new Date().toISOString().slice(0, 10),
    seed: options.seed,
    cases: options.cases,
  }
  if (options.json) {
    const figures = Object.fromEntries(tables.map(({ name, title, rows }) => [name, { title, rows }]))
    print(JSON.stringify({ run, tables: figures }, null, 2))
  } else print([describeRun(run), ...tables.map(showTable)].join('\n\n'))
  if (options.docs) {
    const blocks = new Map(tables.map((table) => [table.name, showTable(table)]))
    // The line about the run speaks for all tables.
    if (options.only === undefined) blocks.set('run', describeRun(run))
    writeFileSync(docs, replaceBlocks(readFileSync(docs, 'utf8'), blocks))
    say('Written into docs/engine.md')
  }
  return done
}

function readOptions(): (Draw & { json: boolean; docs: boolean; only: string | undefined }) | null {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        docs: { type: 'boolean', default: false },
        only: { type: 'string' },
        seed: { type: 'string', default: '1' },
        cases: { type: 'string', default: '1000' },
      },
    })
    const [seed, cases] = [Number(values.seed), Number(values.cases)]
    if (!Number.isInteger(seed) || seed < 1)
      throw new Error(`--seed takes a whole number above 0, not ${values.seed}`)
    if (!Number.isInteger(cases) || cases < 10)
      throw new Error(`--cases takes a whole number of at least 10, not ${values.cases}`)
    const { only } = values
    if (only !== undefined && !sections.some(({ name }) => name === only))
      throw new Error(`--only takes one of ${sections.map(({ name }) => name).join(', ')}, not ${only}`)
    return { json: values.json, only, docs: values.docs, seed, cases }
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return null
  }
}

process.exitCode = await main()
