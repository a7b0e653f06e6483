import { parseArgs } from 'node:util'
import { distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import { coverageOf } from '../../src/authoring/coverage'
import { compareKnowledge } from '../../src/authoring/difference'
import { findAll, laws } from '../../src/authoring/laws/laws'
import { readCase, type Unread } from '../../src/authoring/readCase'
import { simulate } from '../../src/authoring/simulation/simulate'
import { compareTexts } from '../../src/authoring/texts'
import { growTree, type TreeNode } from '../../src/authoring/tree'
import { claimVerdicts } from '../../src/knowledge/claims/verdicts'
import { knowledge } from '../../src/knowledge/knowledge'
import { content, type QuestionId, type SymptomId } from '../../src/knowledge/schema'
import { currentSymptom } from '../../src/wizard/case/message'
import { type Step, survey, type Walk } from '../../src/wizard/case/walk'
import { type Explanation, explain, type Reason } from '../../src/wizard/engine/explain'
import { shortfallTable, simulationTable } from '../bench/ownSection'
import { showTable } from '../bench/table'
import { claimsTable } from './claimsTable'
import { confusionTable } from './confusionTable'
import { differenceText } from './differenceText'
import { findingsText } from './findingsText'
import { lawsTable } from './lawsTable'
import { readBase } from './readBase'
import { readClaims } from './readClaims'
import { exported, readExport } from './readExport'
import { readTexts, textOf } from './readTexts'
import { rowsTable } from './rowsTable'

const usage = `knowledge check            prove the laws of the base and print what its words count
knowledge laws             every law in a sentence, as a table for the documentation
knowledge export           the whole base with its texts as JSON
knowledge diagnose SYMPTOM [question=answer …] [tried:remedy=result …] [--json]
knowledge simulate [SYMPTOM] [--cases N] [--seed S] [--json]
                           walk cases drawn from disturbed copies of the base
knowledge tree SYMPTOM [--format json|mermaid] [--reach 0.01]
                           the walks of a message, as far as they are reached that often
knowledge diff OLD.json [--json]
                           what changed since an export: entries, texts, and which walks end elsewhere
knowledge claims FILE.csv  what became of every claim of the guides in the file
knowledge schema           JSON Schema of the content`

const print = (text: string) => process.stdout.write(`${text}\n`)
const say = (text: string) => process.stderr.write(`${text}\n`)
const printJson = (value: unknown) => print(JSON.stringify(value, null, 2))

const { texts } = readTexts()

/** Exit codes of the contract. */
const done = 0
const findingsLeft = 1
const wrongUsage = 2

/** Random walks of each message in a check; the tests walk more. */
const checkedWalks = 20

/** Prints the rows on standard output, and what is wrong, with the file to open, on the other. */
function check(): number {
  print(rowsTable(knowledge).join('\n'))
  say('Walking every message …')
  const found = findAll(readBase(checkedWalks))
  for (const line of findingsText(found)) say(line)
  return found.findings.length === 0 ? done : findingsLeft
}

/** Up to three known words that could have been meant. */
const nearest = ({ word, known }: Unread): string[] =>
  [...known]
    .map((candidate) => ({ candidate, far: candidate.includes(word) ? 0 : distance(word, candidate) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate)

function diagnose(words: readonly string[], asJson: boolean): number {
  const [symptom, ...rest] = words
  if (symptom === undefined) {
    say(usage)
    return wrongUsage
  }
  const read = readCase(knowledge, symptom, rest)
  if ('unread' in read) {
    for (const word of read.unread) sayUnread(word)
    return wrongUsage
  }
  const { numbers, ...walk } = survey(knowledge, read.session)
  const explanation = numbers === null ? null : explain(knowledge.weights, numbers)
  if (asJson) printJson({ ...walk, explanation })
  else printWalk(walk, explanation)
  return done
}

function printWalk(walk: Omit<Walk, 'numbers'>, explanation: Explanation | null): void {
  print(`${walk.symptom === null ? '' : name(walk.symptom)}`)
  print(`Money: ${walk.sale.state} (${walk.sale.basis})`)
  for (const answer of walk.answers) {
    print(`  ${answer.awake ? '' : '(asleep) '}${seen(answer.question, answer.answer)}`)
  }
  print(
    `\nLikely causes (${walk.diagnosis?.verdict ?? 'nothing said'}; none of these ${percent(walk.diagnosis?.other ?? 0)})`,
  )
  for (const { cause, probability, likelihood, reasons } of walk.diagnosis?.ranked ?? []) {
    print(
      `  ${percent(probability).padStart(4)} ${name(cause)} — ${likelihood}, ${knowledge.causes[cause]?.owner ?? ''}`,
    )
    for (const reason of reasons.filter(({ word }) => word !== 'none')) print(`       ${weighed(reason)}`)
    const pair = explanation?.causes.find((comparison) => comparison.cause === cause)
    if (pair !== undefined) {
      print(
        `       ${signed(pair.total)} before ${pair.over === 'other' ? 'none of these' : name(pair.over)}`,
      )
    }
  }
  print('\nPlan')
  walk.plan.forEach((remedy, i) => {
    if (i === walk.callAfter) print('  — from here on, call and hand over —')
    const reason = explanation?.remedies[i]
    const chance =
      reason === undefined
        ? ''
        : ` — helps ${percent(reason.repairs / reason.reached)} of cases that reach it, ${Math.round(reason.seconds)} s`
    print(`  ${i + 1}. ${name(remedy)}${chance}`)
  })
  for (const { remedy, reason } of walk.heldBack) print(`  not now: ${name(remedy)} (${reason.kind})`)
  print('\nOpen questions, most useful first')
  for (const { question, saves, answers } of explanation?.questions ?? []) {
    print(`  ${Math.round(saves)} s saved by asking ${name(question)}`)
    for (const { answer, chance, leadsTo } of answers) {
      const first = leadsTo === null ? 'call' : name(leadsTo)
      print(`       ${percent(chance).padStart(4)} ${seen(question, answer)} → ${first}`)
    }
  }
  const { step } = walk
  const why = step.kind === 'ask' && step.saves !== null ? ` (saves ${Math.round(step.saves)} s)` : ''
  print(`\nNext: ${stepWords(step)}${why}`)
}

const signed = (decibans: number) => `${decibans < 0 ? '−' : '+'}${Math.abs(decibans).toFixed(1)} dB`

const weighed = (reason: Reason): string =>
  `${signed(reason.decibans)} ${reason.kind === 'answer' ? seen(reason.question, reason.answer) : name(reason.remedy)}`

const percent = (probability: number) => `${Math.round(probability * 100)}%`

const name = (id: string): string => textOf(texts, 'en', id, 'name') ?? textOf(texts, 'en', id, 'ask') ?? id

const seen = (question: QuestionId, answer: string): string =>
  textOf(texts, 'en', question, 'seen', answer) ?? `${question} = ${answer}`

/** The symptom a word names, with or without its kind; what is not known is said with near matches. */
function symptomNamed(word: string): SymptomId | null {
  const read = readCase(knowledge, word, [])
  if ('session' in read) return currentSymptom(knowledge, read.session.picked, [])
  for (const unread of read.unread) sayUnread(unread)
  return null
}

function sayUnread(unread: Unread): void {
  const word = unread.word === '' ? '(empty)' : unread.word
  say(`No such ${unread.kind}: ${word}. Did you mean ${nearest(unread).join(', ')}?`)
}

/** A number given as an option, or null where it is none or out of bounds. */
function numberIn(text: string, least: number, most: number): number | null {
  const value = Number(text)
  return text.trim() !== '' && value >= least && value <= most ? value : null
}

function simulateCases(
  words: readonly string[],
  options: { cases: string; seed: string; json: boolean },
): number {
  const cases = numberIn(options.cases, 1, 1_000_000)
  const seed = numberIn(options.seed, 0, 2 ** 31)
  if (cases === null || !Number.isInteger(cases) || seed === null || !Number.isInteger(seed)) {
    say(
      `--cases must be a whole number from 1, --seed one from 0: ${options.cases}, ${options.seed}\n${usage}`,
    )
    return wrongUsage
  }
  const [word] = words
  const named = word === undefined ? undefined : symptomNamed(word)
  if (named === null) return wrongUsage
  const symptoms = named === undefined ? Object.values(knowledge.symptoms).map(({ id }) => id) : [named]
  const simulations = symptoms.map((symptom) => {
    say(`${name(symptom)} …`)
    return simulate(knowledge, symptom, { cases, seed })
  })
  if (options.json) printJson(simulations)
  else {
    const tables = [simulationTable(simulations, name), shortfallTable(simulations, name)]
    print([...tables, confusionTable(simulations, name)].map(showTable).join('\n\n'))
  }
  return done
}

function diff(words: readonly string[], asJson: boolean): number {
  const [file, ...more] = words
  if (file === undefined || more.length > 0) {
    say(usage)
    return wrongUsage
  }
  const old = readExport(file)
  if ('unreadable' in old) {
    say(`${file} is no export of the base: ${old.unreadable}`)
    return wrongUsage
  }
  if (old.weights === null) say('What the words counted then is not known; what they count now is taken.')
  say('Walking the typical cases …')
  const difference = compareKnowledge(
    { ...old.content, weights: old.weights ?? knowledge.weights },
    knowledge,
  )
  const changes = old.texts === null ? null : compareTexts(old.texts, exported(knowledge, texts).texts)
  if (asJson) printJson({ ...difference, texts: changes })
  else print(differenceText(difference, changes, name).join('\n'))
  return done
}

function claims(words: readonly string[]): number {
  const [file, ...more] = words
  if (file === undefined || more.length > 0) {
    say(usage)
    return wrongUsage
  }
  const rows = readClaims(file)
  if ('unreadable' in rows) {
    say(`${file} is no file of claims: ${rows.unreadable}`)
    return wrongUsage
  }
  const comparison = coverageOf(claimVerdicts, rows)
  for (const { culprit, what } of comparison.findings) say(`${culprit} ${what}`)
  print(claimsTable(comparison).join('\n'))
  return comparison.findings.length === 0 ? done : findingsLeft
}

const treeFormats = ['json', 'mermaid']

function tree(words: readonly string[], options: { format: string; reach: string }): number {
  const [word] = words
  const reach = numberIn(options.reach, 0.0001, 1)
  if (word === undefined || reach === null || !treeFormats.includes(options.format)) {
    if (word !== undefined) {
      say(
        `--reach must be a number from 0.0001 to 1, --format one of ${treeFormats.join(', ')}: ${options.reach}, ${options.format}`,
      )
    }
    say(usage)
    return wrongUsage
  }
  const symptom = symptomNamed(word)
  if (symptom === null) return wrongUsage
  const grown = growTree(knowledge, symptom, reach)
  if (options.format === 'json') printJson(grown)
  else print(mermaidOf(grown).join('\n'))
  return done
}

/** The tree as a Mermaid flow chart. */
function mermaidOf(root: TreeNode): string[] {
  const lines = ['flowchart TD']
  const quoted = (text: string) => `"${text.replaceAll('"', '#quot;')}"`
  let count = 0
  const draw = (node: TreeNode): string => {
    const id = `n${count++}`
    lines.push(
      `  ${id}[${quoted(`${stepWords(node.step)} (${percent(node.reach)})${node.cut ? ' …' : ''}`)}]`,
    )
    for (const branch of node.branches) {
      const label = 'answer' in branch ? branch.answer : branch.helped ? 'helped' : 'no change'
      lines.push(`  ${id} -->|${quoted(label)}| ${draw(branch.node)}`)
    }
    return id
  }
  draw(root)
  return lines
}

const stepWords = (step: Step): string =>
  step.kind === 'ask'
    ? `ask ${name(step.question)}`
    : step.kind === 'try'
      ? `try: ${name(step.remedy)}`
      : step.kind

const options = {
  json: { type: 'boolean', default: false },
  cases: { type: 'string', default: '500' },
  seed: { type: 'string', default: '1' },
  format: { type: 'string', default: 'json' },
  reach: { type: 'string', default: '0.01' },
} as const

function main(): number {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ allowPositionals: true, options })
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      return parseArgs({ args: [], allowPositionals: true, options })
    }
  })()
  const [command, ...rest] = positionals
  switch (command) {
    case 'check':
      return check()
    case 'laws':
      print(lawsTable(laws).join('\n'))
      return done
    case 'export':
      printJson({ ...exported(knowledge, texts), claims: claimVerdicts })
      return done
    case 'diff':
      return diff(rest, values.json)
    case 'diagnose':
      return diagnose(rest, values.json)
    case 'simulate':
      return simulateCases(rest, values)
    case 'tree':
      return tree(rest, values)
    case 'claims':
      return claims(rest)
    case 'schema':
      printJson(z.toJSONSchema(content))
      return done
    default:
      say(command === undefined ? usage : `No such command: ${command}\n${usage}`)
      return wrongUsage
  }
}

process.exitCode = main()
