import { Command } from '@commander-js/extra-typings'
import { compareKnowledge } from '../../src/authoring/difference'
import { compareTexts } from '../../src/authoring/texts'
import { knowledge } from '../../src/knowledge/knowledge'
import { differenceText } from './differenceText'
import { exitCode } from './exitCode'
import { nameOf } from './nameOf'
import { print, printJson, say } from './print'
import { exported, readExport } from './readExport'
import { readTexts } from './readTexts'

export const diffCommand = new Command('diff')
  .description('what changed since an export: entries, texts, and which walks end elsewhere')
  .argument('<OLD.json>', 'an export of another day')
  .option('--json', 'for machines')
  .action((file, { json }) => {
    const old = readExport(file)
    if ('unreadable' in old) {
      say(`${file} is no export of the base: ${old.unreadable}`)
      process.exitCode = exitCode.wrongUsage
      return
    }
    if (old.weights === null) say('What the words counted then is not known; what they count now is taken.')
    say('Walking the typical cases …')
    const difference = compareKnowledge(
      { ...old.content, weights: old.weights ?? knowledge.weights },
      knowledge,
    )
    const { texts } = exported(knowledge, readTexts().texts)
    const changes = old.texts === null ? null : compareTexts(old.texts, texts)
    if (json) printJson({ ...difference, texts: changes })
    else print(differenceText(difference, changes, nameOf).join('\n'))
  })
