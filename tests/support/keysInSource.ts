import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sources = `${root}src/`

/** Patterns of the keys that the modules of the product name. */
export interface KeysInSource {
  /** Keys that every module names; a part that is known at run time only may be any name. */
  all: RegExp[]
  /** Keys that the modules name which are there before the first screen. */
  first: RegExp[]
}

/** Keys of texts in the strings of the product, read off the types that the compiler gives them. */
export function keysInSource(): KeysInSource {
  const main = `${sources}main.tsx`
  const program = ts.createProgram([main, `${sources}virtual.d.ts`], optionsOf('src/tsconfig.app.json'))
  const ours = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => fileName.startsWith(sources) && !isDeclarationFile)
  const checker = program.getTypeChecker()
  const keys = new Map(ours.map((file) => [file.fileName, keysOf(file, checker)]))
  const of = (names: Iterable<string>) => [...names].flatMap((name) => keys.get(name) ?? [])
  return { all: of(keys.keys()), first: of(importedBy(main, program)) }
}

/** Options of the product, without its references: the sources themselves are read, built or not. */
function optionsOf(config: string): ts.CompilerOptions {
  const { config: json } = ts.readConfigFile(`${root}${config}`, (path) => readFileSync(path, 'utf8'))
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, `${root}src`)
  return { ...options, composite: false, noEmit: true, emitDeclarationOnly: false }
}

/** Modules that come with one, dynamic imports left out. */
function importedBy(main: string, program: ts.Program): Set<string> {
  const found = new Set<string>()
  const ahead = [main]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const file = program.getSourceFile(next)
    if (file === undefined || found.has(next) || !next.startsWith(sources)) continue
    found.add(next)
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue
      const { resolvedModule } = ts.resolveModuleName(
        (statement.moduleSpecifier as ts.StringLiteral).text, // a module is named by a literal
        next,
        program.getCompilerOptions(),
        ts.sys,
      )
      if (resolvedModule !== undefined) ahead.push(resolvedModule.resolvedFileName)
    }
  }
  return found
}

function keysOf(file: ts.SourceFile, checker: ts.TypeChecker): RegExp[] {
  const keys: RegExp[] = []
  const look = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const type = checker.getTypeAtLocation(ts.isAsExpression(node.parent) ? node.parent : node)
      keys.push(...patternsOf(type))
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return keys
}

/** Keys that a string of this type may be; a string that may be anything is none. */
function patternsOf(type: ts.Type): RegExp[] {
  if (type.isUnion()) return type.types.flatMap(patternsOf)
  if (type.isStringLiteral()) return type.value.includes(':') ? [patternOf([type.value])] : []
  if (!isTemplate(type) || !type.texts.some((text) => text.includes(':'))) return []
  return [patternOf(type.texts)]
}

const isTemplate = (type: ts.Type): type is ts.TemplateLiteralType =>
  (type.flags & ts.TypeFlags.TemplateLiteral) !== 0

const patternOf = (texts: readonly string[]): RegExp =>
  new RegExp(`^${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+')}$`)
