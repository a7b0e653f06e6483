import { Command } from '@commander-js/extra-typings'
import { exceptions } from '../../src/authoring/exceptions'
import { findClaimDefects } from '../../src/authoring/laws/claimDefects'
import { findCodeDefects } from '../../src/authoring/laws/codeDefects'
import { findDefects } from '../../src/authoring/laws/defects'
import { findFlaws } from '../../src/authoring/laws/flaws'
import { findTextDefects } from '../../src/authoring/laws/textDefects'
import { claimVerdicts } from '../../src/knowledge/claims/verdicts'
import { codes } from '../../src/knowledge/codes/book'
import { knowledge } from '../../src/knowledge/knowledge'
import { exitCode } from './exitCode'
import { fileOf } from './fileOf'
import { print, say } from './print'
import { readTexts } from './readTexts'
import { rowsTable } from './rowsTable'

/** Random walks of each message in a check; the tests walk more. */
const checkedWalks = 20

export const checkCommand = new Command('check')
  .description('prove the laws of the base and print what its words count')
  .action(() => {
    print(rowsTable(knowledge).join('\n'))
    if (countDefects() > 0) process.exitCode = exitCode.defectsFound
  })

/** Says what is wrong, with the file to open. */
function countDefects(): number {
  const laws = findDefects(knowledge, exceptions)
  const words = wordDefects()
  if (laws.length === 0) say('Walking every message …')
  // The engine counts on the laws.
  const flaws = laws.length > 0 ? [] : findFlaws(knowledge, exceptions, { walks: checkedWalks })
  const found = [...laws, ...words, ...flaws]
  for (const { culprit, what, file } of found) say(`${file ?? fileOf(culprit)}: ${culprit} ${what}`)
  if (laws.length > 0) say('What the engine makes of it is checked once these are mended.')
  if (flaws.length > 0)
    say('What is right as it is can be declared, with its reason, in src/knowledge/exceptions.ts.')
  say(found.length === 0 ? 'No defects.' : found.length === 1 ? '1 defect.' : `${found.length} defects.`)
  return found.length
}

function wordDefects() {
  const { texts, defects } = readTexts()
  // Of a file that cannot be read every text would be missing.
  if (defects.length > 0) return defects
  return [
    ...findTextDefects(knowledge, texts),
    ...findCodeDefects(knowledge, codes, texts),
    ...findClaimDefects(knowledge, claimVerdicts, texts),
  ]
}
