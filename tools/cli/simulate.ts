import { Command } from '@commander-js/extra-typings'
import { simulate } from '../../src/authoring/simulation/simulate'
import { knowledge } from '../../src/knowledge/knowledge'
import { shortfallTable, simulationTable } from '../bench/ownSection'
import { showTable } from '../bench/table'
import { confusionTable } from './confusionTable'
import { exitCode } from './exitCode'
import { nameOf } from './nameOf'
import { wholeNumberIn } from './numberIn'
import { print, printJson, say } from './print'
import { symptomNamed } from './symptomNamed'

export const simulateCommand = new Command('simulate')
  .description('walk cases drawn from disturbed copies of the base')
  .argument('[SYMPTOM]', 'a message or a code; without it, all messages')
  .option('--cases <number>', 'cases of each message', wholeNumberIn(1, 1_000_000), 500)
  .option('--seed <number>', 'the same seed draws the same cases', wholeNumberIn(0, 2 ** 31), 1)
  .option('--json', 'for machines')
  .action((word, { cases, seed, json }) => {
    const named = word === undefined ? undefined : symptomNamed(word)
    if (named === null) {
      process.exitCode = exitCode.wrongUsage
      return
    }
    const symptoms = named === undefined ? Object.values(knowledge.symptoms).map(({ id }) => id) : [named]
    const simulations = symptoms.map((symptom) => {
      say(`${nameOf(symptom)} …`)
      return simulate(knowledge, symptom, { cases, seed })
    })
    if (json) {
      printJson(simulations)
      return
    }
    const tables = [simulationTable(simulations, nameOf), shortfallTable(simulations, nameOf)]
    print([...tables, confusionTable(simulations, nameOf)].map(showTable).join('\n\n'))
  })
