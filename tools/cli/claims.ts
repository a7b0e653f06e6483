import { Command } from '@commander-js/extra-typings'
import { coverageOf } from '../../src/authoring/coverage'
import { claimVerdicts } from '../../src/knowledge/claims/verdicts'
import { claimsTable } from './claimsTable'
import { exitCode } from './exitCode'
import { print, say } from './print'
import { readClaims } from './readClaims'

export const claimsCommand = new Command('claims')
  .description('what became of every claim of the guides in a file')
  .argument('<FILE.csv>', 'claims with at least the columns id, kind, symptom and notes')
  .action((file) => {
    const rows = readClaims(file)
    if ('unreadable' in rows) {
      say(`${file} is no file of claims: ${rows.unreadable}`)
      process.exitCode = exitCode.wrongUsage
      return
    }
    const coverage = coverageOf(claimVerdicts, rows)
    for (const { culprit, what } of coverage.findings) say(`${culprit} ${what}`)
    print(claimsTable(coverage).join('\n'))
    if (coverage.findings.length > 0) process.exitCode = exitCode.findingsLeft
  })
