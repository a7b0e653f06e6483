import { Command } from '@commander-js/extra-typings'
import { findAll } from '../../src/authoring/laws/laws'
import { knowledge } from '../../src/knowledge/knowledge'
import { exitCode } from './exitCode'
import { findingsText } from './findingsText'
import { print, say } from './print'
import { readBase } from './readBase'
import { rowsTable } from './rowsTable'

/** Random walks of each message in a check; the tests walk more. */
const checkedWalks = 20

export const checkCommand = new Command('check')
  .description('prove the laws of the base and print what its words count')
  .action(() => {
    print(rowsTable(knowledge).join('\n'))
    say('Walking every message …')
    const found = findAll(readBase(checkedWalks))
    for (const line of findingsText(found)) say(line)
    if (found.findings.length > 0) process.exitCode = exitCode.findingsLeft
  })
