/**
 * Kills `refusal-lint --fix` at random moments and looks whether a letter was torn: node scripts/run.mjs scripts/tear.ts 200 500
 * (runs, letters).
 */
import {tear} from '../test/torn.ts'

const [runs = '200', files = '500'] = process.argv.slice(2)
const result = await tear(Number(runs), Number(files))
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
if (result.torn.length > 0) process.exitCode = 1
