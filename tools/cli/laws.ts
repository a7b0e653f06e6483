import { Command } from '@commander-js/extra-typings'
import { laws } from '../../src/authoring/laws/laws'
import { lawsTable } from './lawsTable'
import { print } from './print'

export const lawsCommand = new Command('laws')
  .description('every law in a sentence, as a table for the documentation')
  .action(() => print(lawsTable(laws).join('\n')))
