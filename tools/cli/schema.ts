import { Argument, Command } from '@commander-js/extra-typings'
import * as z from 'zod/mini'
import { ticket } from '../../src/components/parts/Share/ticket'
import { content } from '../../src/knowledge/schema'
import { printJson } from './print'

const schemas = { content, ticket }

export const schemaCommand = new Command('schema')
  .description(
    'JSON Schema of the content, or of the tickets that a case is handed on as (docs/ticket.schema.json)',
  )
  .addArgument(new Argument('[of]').choices(['content', 'ticket'] as const).default('content' as const))
  .action((of) => printJson(z.toJSONSchema(schemas[of])))
