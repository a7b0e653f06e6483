import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { it } from 'vitest'

/** Inputs that each door is given: few in the usual run, 20,000 in the long one, as many as HOSTILE says where it does. */
export const inputsPerDoor = Number(
  process.env.HOSTILE ?? (process.env.LONG_RUN === undefined ? 500 : 20_000),
)

/** Seeds that failed on this machine; each is tried again first, until the file is removed. */
const failures = 'reports/failed-seeds.jsonl'

interface Failure {
  door: string
  seed: number
  path: string
}

/** A test that a door keeps its promise for any input; inputs that once broke it are its examples. */
export function holds<Input>(
  door: string,
  inputs: fc.Arbitrary<Input>,
  promise: (input: Input) => void,
  { examples = [], oneOf = 1 }: { examples?: readonly NoInfer<Input>[]; oneOf?: number } = {},
): void {
  const property = fc.property(inputs, (input) => promise(input))
  const known = examples.map((input): [Input] => [input])
  it(door, () => {
    for (const { seed, path } of failedBefore(door)) fc.assert(property, { seed, path, endOnFailure: true })
    const ended = fc.check(property, { numRuns: Math.ceil(inputsPerDoor / oneOf), examples: known })
    if (!ended.failed) return
    keep({ door, seed: ended.seed, path: ended.counterexamplePath ?? '' })
    throw new Error(fc.defaultReportMessage(ended))
  }, 600_000)
}

function failedBefore(door: string): Failure[] {
  if (!existsSync(failures)) return []
  const lines = readFileSync(failures, 'utf8').split('\n').filter(Boolean)
  return lines.map((line): Failure => JSON.parse(line)).filter((failure) => failure.door === door)
}

function keep(failure: Failure): void {
  mkdirSync('reports', { recursive: true })
  appendFileSync(failures, `${JSON.stringify(failure)}\n`)
}
