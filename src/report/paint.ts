import {Chalk} from 'chalk'
import {type Paint, plainPaint} from './plain-paint.ts'
import type {Look} from './report.ts'

/**
 * The colours that are wanted. Only the sixteen that every terminal's theme makes readable.
 *
 * @param look How a formatter may write.
 * @returns Painters, which do nothing where no colour is wanted.
 */
export function paintFor({color}: Look): Paint {
  if (!color) return plainPaint
  const chalk = new Chalk({level: 1})
  return {
    strong: chalk.bold,
    dim: chalk.dim,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    good: chalk.green,
    code: chalk.cyan,
    link: chalk.underline,
    emphasis: chalk.italic,
    green: chalk.green,
    cyan: chalk.cyan,
    magenta: chalk.magenta,
    red: chalk.red,
    blue: chalk.blueBright,
    yellow: chalk.yellow
  }
}
