import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {data, Evaluator, Lexer, Parser} from '@actions/expressions'
import * as v from 'valibot'
import {parse} from 'yaml'

const root = join(import.meta.dirname, '../..')

const Step = v.object({
  name: v.string(),
  id: v.optional(v.string()),
  if: v.optional(v.string()),
  shell: v.optional(v.string()),
  env: v.optional(v.record(v.string(), v.string()), {}),
  run: v.optional(v.string()),
  uses: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.string()), {})
})
const Action = v.object({
  inputs: v.record(v.string(), v.object({description: v.string(), default: v.string()})),
  outputs: v.record(v.string(), v.object({value: v.string()})),
  runs: v.object({using: v.literal('composite'), steps: v.array(Step)})
})

/** The action of this repository. */
export const action = v.parse(Action, parse(readFileSync(join(root, 'action.yml'), 'utf8')))

/** What a run of the action gave. */
export interface ActionRun {
  /** Of the first step that failed, else 0. */
  exit: number
  /** Standard output and standard error of all steps. */
  output: string
  /** The action's outputs. */
  outputs: Record<string, string>
  /** What other actions were called with, by their names. */
  called: Record<string, Record<string, string>>
}

/**
 * Run the action as a runner would: its scripts in bash, its expressions by GitHub's own evaluator. Other actions are not run.
 *
 * @param cwd The folder that was checked out.
 * @param env Variables of the environment; `RUNNER_TEMP` is the runner's own folder.
 * @param inputs What a workflow says under `with`.
 * @param event The event, as `github.event` has it.
 * @returns What came of it.
 */
export function runAction(
  cwd: string,
  env: Readonly<Record<string, string>> & {RUNNER_TEMP: string},
  inputs: Record<string, string>,
  event: Record<string, unknown> = {}
): ActionRun {
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new Error(`Unexpected input: ${unknown.join(', ')}`)
  const temporary = env.RUNNER_TEMP
  const given = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default])
  )
  const contexts = {inputs: given, github: {event}, steps: {}, runner: {temp: temporary}}
  const ended: ActionRun = {exit: 0, output: '', outputs: {}, called: {}}
  for (const step of action.runs.steps) {
    if (!wanted(step.if ?? 'success()', contexts, ended.exit)) continue
    if (step.uses) {
      const [name = ''] = step.uses.split('@')
      ended.called[name] = filled(step.with, contexts)
      continue
    }
    const outputFile = join(temporary, `output-${step.id}`)
    writeFileSync(outputFile, '')
    // As runners do: `bash --noprofile --norc -eo pipefail {0}`.
    const script = join(temporary, 'script.sh')
    writeFileSync(script, step.run ?? '')
    const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd,
      encoding: 'utf8',
      env: {
        ...env,
        ...filled(step.env, contexts),
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: join(temporary, 'summary.md')
      }
    })
    ended.output += `${stdout}${stderr}`
    if (step.id) Object.assign(contexts.steps, {[step.id]: {outputs: outputsOf(outputFile)}})
    if (status !== 0 && ended.exit === 0) ended.exit = status ?? -1
  }
  for (const [name, {value}] of Object.entries(action.outputs)) ended.outputs[name] = text(value, contexts)
  return ended
}

function wanted(condition: string, contexts: object, exit: number): boolean {
  const status = {'always()': true, 'success()': exit === 0, 'failure()': exit !== 0}
  const known = Object.entries(status).reduce(
    (whole, [call, holds]) => whole.replaceAll(call, String(holds)),
    condition
  )
  // Without a word on the status, a step is run only where all before it went well.
  return (known !== condition || exit === 0) && evaluate(known, contexts) === 'true'
}

function filled(values: Record<string, string>, contexts: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value, contexts)]))
}

function text(value: string, contexts: object): string {
  return value.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression.trim(), contexts))
}

function evaluate(expression: string, contexts: object): string {
  const {tokens} = new Lexer(expression).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse()
  return new Evaluator(parsed, toData(contexts)).evaluate().coerceString()
}

function toData(contexts: object): data.Dictionary {
  const made: unknown = JSON.parse(JSON.stringify(contexts), data.reviver)
  if (made instanceof data.Dictionary) return made
  throw new Error('Expected contexts')
}

function outputsOf(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return Object.fromEntries(lines.map((line) => [line.split('=')[0] ?? '', line.replace(/^.*?=/, '')]))
}
