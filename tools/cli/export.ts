import { Command } from '@commander-js/extra-typings'
import { claimVerdicts } from '../../src/knowledge/claims/verdicts'
import { knowledge } from '../../src/knowledge/knowledge'
import { printJson } from './print'
import { exported } from './readExport'
import { readTexts } from './readTexts'

export const exportCommand = new Command('export')
  .description('the whole base with its texts as JSON')
  .action(() => printJson({ ...exported(knowledge, readTexts().texts), claims: claimVerdicts }))
