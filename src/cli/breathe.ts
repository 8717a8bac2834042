import {milliseconds} from './clock.ts'

/** Work without a pause goes on for so long, in milliseconds: a person who presses Ctrl-C notices no delay. */
const longest = 50
let last = milliseconds()

/** Let the process hear signals and answer them, where it has been busy for a while. */
export async function breathe(): Promise<void> {
  if (milliseconds() - last < longest) return
  await new Promise((done) => setImmediate(done))
  last = milliseconds()
}
