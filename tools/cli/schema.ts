import { Command } from '@commander-js/extra-typings'
import * as z from 'zod/mini'
import { content } from '../../src/knowledge/schema'
import { printJson } from './print'

export const schemaCommand = new Command('schema')
  .description('JSON Schema of the content')
  .action(() => printJson(z.toJSONSchema(content)))
