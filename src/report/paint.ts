import {Chalk} from 'chalk'
import type {Severity} from '../../rules/rule.ts'
import type {Look} from './report.ts'

/** Colours a text, or leaves it as it is. */
export type Painter = (text: string) => string

/** What the colours are for. */
export interface Paint {
  /** What is to be seen first. */
  strong: Painter
  /** What is there for those who look for it. */
  dim: Painter
  error: Painter
  warning: Painter
  info: Painter
  good: Painter
  code: Painter
  link: Painter
  emphasis: Painter
  /** One colour each for what sentences do; see `outline-pretty.ts`. */
  green: Painter
  cyan: Painter
  magenta: Painter
  red: Painter
  blue: Painter
  yellow: Painter
}

/** A sign for each severity, so that it is seen without colour too. */
export const signs: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'}

/**
 * The colours that are wanted. Only the sixteen that every terminal's theme makes readable.
 *
 * @param look How a formatter may write.
 * @returns Painters, which do nothing where no colour is wanted.
 */
export function paintFor({color}: Look): Paint {
  const chalk = new Chalk({level: color ? 1 : 0})
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
