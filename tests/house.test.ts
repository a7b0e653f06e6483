import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url)

/** Lines that a file, and a function in it, may have at most. */
const most = { file: 300, function: 60 }

/** Folders and files of data: they are as long as what there is to say. */
const data = [
  'src/knowledge/areas/',
  'src/knowledge/codes/',
  'src/knowledge/claims/',
  'src/authoring/exceptions.ts',
  'src/components/parts/Icon/',
  'tests/authoring/laws/broken',
]

/** Calls are data; what holds and judges them is not. */
const logicOfCalls = [
  'phoneCall',
  'callChecks',
  'domainRules',
  'toldOfSale',
  'moneyOfSale',
  'honestBands',
  'calls.test',
].map((name) => `tests/calls/${name}.ts`)

const isData = (file: string) =>
  data.some((start) => file.startsWith(start)) ||
  (file.startsWith('tests/calls/') && !logicOfCalls.includes(file))

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (entry.isDirectory()) return filesIn(`${path}/`)
    return /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') ? [path] : []
  })

interface Measured {
  /** The path, followed by the name of the function where it is one. */
  where: string
  kind: keyof typeof most
  lines: number
}

/** Lengths of a source file and of every function in it, in lines. */
function measure(file: string, text: string): Measured[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lineOf = (place: number) => source.getLineAndCharacterOfPosition(place).line
  const found: Measured[] = [{ where: file, kind: 'file', lines: lineOf(text.length) }]
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && hasBody(node) && !isSuite(node))
      found.push({
        where: `${file} ${nameOf(node)}`,
        kind: 'function',
        lines: lineOf(node.end) - lineOf(node.getStart(source)) + 1,
      })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const hasBody = (node: ts.SignatureDeclaration): boolean => 'body' in node && node.body !== undefined

/** Whether a function only holds tests together, as that of `describe` does. */
const isSuite = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText())

/** Name of a function, or of what it is part of. */
function nameOf(node: ts.Node): string {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (ts.isFunctionDeclaration(at) && at.name !== undefined) return at.name.text
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) return at.name.getText()
  }
  return 'unnamed'
}

const tooLong = (measured: readonly Measured[]): string[] =>
  measured
    .filter(({ kind, lines }) => lines > most[kind])
    .map(({ where, lines }) => `${where}: ${lines} lines`)

describe('a file and a function', () => {
  it('are short enough to be read at once', () => {
    const files = ['src/', 'tools/', 'tests/'].flatMap(filesIn).filter((file) => !isData(file))
    const measured = files.flatMap((file) => measure(file, readFileSync(new URL(file, root), 'utf8')))
    expect(measured.length).toBeGreaterThan(files.length)
    expect(tooLong(measured)).toEqual([])
  })

  it('are named where they are longer, with what they are part of', () => {
    const line = '  count += 1\n'
    const long = `describe('x', () => {\n  const add = () => {\n${line.repeat(60)}  }\n${line.repeat(250)}})\n`
    expect(tooLong(measure('a.ts', long))).toEqual(['a.ts: 314 lines', 'a.ts add: 62 lines'])
    expect(tooLong(measure('a.ts', `const add = () => {\n${line.repeat(58)}}\n`))).toEqual([])
  })
})
