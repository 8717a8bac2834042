import type {Readable, Writable} from 'node:stream'
import {isatty} from 'node:tty'

/** Something to ask for. */
export interface Question {
  message: string
  /** An answer that would do, shown until something is typed. */
  example: string
}

/** Where questions are asked; default: the terminal. */
export interface Streams {
  input: Readable
  output: Writable
}

/**
 * Whether somebody is there to answer. Standard output may go elsewhere: questions are asked on standard error.
 *
 * @returns Whether both ends are a terminal.
 */
export function canAsk(): boolean {
  return isatty(0) && isatty(2)
}

/**
 * Ask for texts, one after the other.
 *
 * @param title What they are for.
 * @param questions The questions.
 * @param streams Where to ask; default: the terminal, by standard error.
 * @returns An answer each, empty where it was passed over; nothing where the questions were broken off.
 */
export async function askForTexts(
  title: string,
  questions: ReadonlyArray<Question>,
  streams: Streams = {input: process.stdin, output: process.stderr}
): Promise<string[] | undefined> {
  const {cancel, intro, isCancel, outro, text} = await import('@clack/prompts')
  const {output} = streams
  intro(title, {output})
  const answers: string[] = []
  for (const {message, example} of questions) {
    const answer = await text({message, placeholder: example, ...streams})
    if (isCancel(answer)) {
      cancel('Nothing was written.', {output})
      return undefined
    }
    answers.push((answer ?? '').trim())
  }
  outro('Done.', {output})
  return answers
}
