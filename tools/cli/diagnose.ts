import { Command } from '@commander-js/extra-typings'
import { readCase } from '../../src/authoring/readCase'
import { knowledge } from '../../src/knowledge/knowledge'
import { survey } from '../../src/wizard/case/walk'
import { explain } from '../../src/wizard/engine/explain'
import { exitCode } from './exitCode'
import { print, printJson } from './print'
import { sayUnread } from './sayUnread'
import { walkText } from './walkText'

export const diagnoseCommand = new Command('diagnose')
  .description('ranked causes, reasons, plan and next step of a case')
  .argument('<SYMPTOM>', 'a message or a code')
  .argument('[said...]', 'question=answer for what was seen, tried:remedy=result for what was tried')
  .option('--json', 'for machines')
  .action((symptom, said, { json }) => {
    const read = readCase(knowledge, symptom, said)
    if ('unread' in read) {
      for (const word of read.unread) sayUnread(word)
      process.exitCode = exitCode.wrongUsage
      return
    }
    const { numbers, ...walk } = survey(knowledge, read.session)
    const explanation = numbers === null ? null : explain(knowledge.weights, numbers)
    if (json) printJson({ ...walk, explanation })
    else print(walkText(walk, explanation).join('\n'))
  })
