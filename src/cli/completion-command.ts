import type {Command} from 'commander'
import {nearest} from '../nearest.ts'
import {bash} from './completion/bash.ts'
import {fish} from './completion/fish.ts'
import {completionModel} from './completion/model.ts'
import {powershell} from './completion/powershell.ts'
import {type Shell, shells} from './completion/shells.ts'
import {zsh} from './completion/zsh.ts'
import {UsageError} from './exit.ts'
import {print} from './terminal.ts'

const writers = {bash, zsh, fish, powershell}

/**
 * Print the script that completes this program's commands, options and words in a shell.
 *
 * @param name The shell.
 * @param program The command line.
 * @throws {UsageError} Where nothing is written for the shell, naming the nearest.
 */
export function completionCommand(name: string, program: Command): void {
  const shell = shells.find((known): known is Shell => known === name)
  if (!shell) throw new UsageError(`unknown shell \`${name}\`${nearest(name, shells)}`)
  print(writers[shell](completionModel(program)))
}
