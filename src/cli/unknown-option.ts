import type {Command} from 'commander'
import {nearest} from '../nearest.ts'
import {safeText} from '../report/safe-text.ts'

/**
 * Have a command name the nearest option where one is not known.
 *
 * @param command The command.
 */
export function nameNearestOption(command: Command): void {
  command.showSuggestionAfterError(false).configureOutput({
    outputError: (text, write) =>
      write(
        text
          .replace(/^error: unknown option '(.*)'$/ms, (_, flag: string) => unknownOption(flag, command))
          .replace(/^(?:error: )?/, 'refusal-lint: ')
      )
  })
}

/** What is wrong with an option that is not known. */
function unknownOption(given: string, command: Command): string {
  const known = command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({long}) => long ?? [])
  const [flag = '', ...value] = given.split('=')
  if (value.length > 0 && known.includes(flag)) return `unexpected value of \`${flag}\`, which takes none`
  // A letter is not near to another one; it may begin a name.
  const isLetter = !flag.startsWith('--')
  const meant = isLetter ? known.filter((name) => name.startsWith(`-${flag.slice(0, 2)}`)) : known
  return `unknown option \`${safeText(flag)}\`${meant.length > 0 ? nearest(flag, meant) : ''}`
}
