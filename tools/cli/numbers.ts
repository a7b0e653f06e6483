import { Command } from '@commander-js/extra-typings'
import { withNewNumbers } from '../../src/authoring/caseNumbering'
import { caseNumbers as numbers } from '../../src/knowledge/caseNumbers'
import { codes } from '../../src/knowledge/codes/book'
import { knowledge } from '../../src/knowledge/knowledge'
import { printJson } from './print'

export const numbersCommand = new Command('numbers')
  .description(
    'the numbers of case codes as JSON, with new ones for what has none: src/knowledge/numbers.json',
  )
  .action(() => printJson(withNewNumbers(numbers, knowledge, Object.keys(codes))))
