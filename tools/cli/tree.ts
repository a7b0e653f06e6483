import { Command, Option } from '@commander-js/extra-typings'
import { growTree } from '../../src/authoring/tree'
import { knowledge } from '../../src/knowledge/knowledge'
import { exitCode } from './exitCode'
import { mermaidOf } from './mermaidOf'
import { nameOf } from './nameOf'
import { numberIn } from './numberIn'
import { print, printJson, say } from './print'
import { symptomNamed } from './symptomNamed'

export const treeCommand = new Command('tree')
  .description('the walks of a message, as far as they are reached that often')
  .argument('<SYMPTOM>', 'a message or a code')
  .addOption(new Option('--format <format>').choices(['json', 'mermaid'] as const).default('json' as const))
  .option('--reach <share>', 'how often a step must be reached to be drawn', numberIn(0.0001, 1), 0.01)
  .action((word, { format, reach }) => {
    const symptom = symptomNamed(word)
    if (symptom === null) {
      process.exitCode = exitCode.wrongUsage
      return
    }
    say(`${nameOf(symptom)} …`)
    const grown = growTree(knowledge, symptom, reach)
    if (format === 'json') printJson(grown)
    else print(mermaidOf(grown).join('\n'))
  })
