import {type Engine, useEngine} from './engine.ts'
import {run} from './run.ts'

/** Signals that end a run, and the code that shells give for each. */
const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const

/**
 * Run the command line of this process, and set the code that it ends with; called by `bin/`.
 *
 * @param engine What runs it; missing where it cannot be told anything.
 */
export async function main(engine?: Engine): Promise<void> {
  useEngine(engine)
  // What is half written is taken back when the process exits.
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code))
  process.exitCode = await run(process.argv.slice(2))
}
