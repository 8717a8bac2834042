import {run} from './run.ts'

/** Run the command line of this process, and set the code that it ends with. */
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2))
}

void main()
