import { Command, CommanderError } from '@commander-js/extra-typings'
import { checkCommand } from './check'
import { claimsCommand } from './claims'
import { diagnoseCommand } from './diagnose'
import { diffCommand } from './diff'
import { exitCode } from './exitCode'
import { exportCommand } from './export'
import { lawsCommand } from './laws'
import { numbersCommand } from './numbers'
import { schemaCommand } from './schema'
import { simulateCommand } from './simulate'
import { treeCommand } from './tree'

const commands = [
  checkCommand,
  lawsCommand,
  exportCommand,
  diagnoseCommand,
  simulateCommand,
  treeCommand,
  claimsCommand,
  diffCommand,
  schemaCommand,
  numbersCommand,
]

const program = new Command('knowledge')
  .description('Checks the knowledge base, prints it, and says what follows from it.')
  .configureHelp({ subcommandTerm: (command) => `knowledge ${command.name()} ${command.usage()}` })
  .showHelpAfterError()
  // Commander only counts arguments that are too many; the hook names them.
  .allowExcessArguments()
  .exitOverride()
  .hook('preAction', (_, command) => {
    const { args, registeredArguments: known } = command
    const surplus = known[known.length - 1]?.variadic ? [] : args.slice(known.length)
    if (surplus.length > 0)
      command.error(`error: too many arguments for '${command.name()}': ${surplus.join(' ')}`)
  })
for (const command of commands) program.addCommand(command.copyInheritedSettings(program))

try {
  program.parse()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help that was asked for is no error.
  if (error.exitCode !== 0) process.exitCode = exitCode.wrongUsage
}
