import {type Preset, presets} from '../../rules/rule.ts'
import {type CiName, ciLabels, ciNames} from '../init/ci.ts'
import {type HookName, hookLabels, hookNames} from '../init/hooks.ts'
import {safeText} from '../report/safe-text.ts'
import type {Streams} from './ask.ts'

/** What a team wants set up. */
export interface Setup {
  /** Files, folders and globs. */
  files: string[]
  preset: Preset
  hooks: HookName[]
  ci: CiName[]
}

/** What is asked for; the rest is known. */
export interface Open {
  files: boolean
  preset: boolean
  runners: boolean
}

const presetHints: Readonly<Record<Preset, string>> = {
  recommended: 'what every letter of refusal needs',
  formal: 'also date, number, reference and spelling, for business correspondence',
  strict: 'everything'
}

/**
 * Ask what to set up, in three questions at most.
 *
 * @param setup What is proposed.
 * @param open What is asked for.
 * @param streams Where to ask.
 * @returns What was answered; nothing where the questions were broken off.
 */
export async function askForSetup(setup: Setup, open: Open, streams: Streams): Promise<Setup | undefined> {
  const {cancel, intro, isCancel, multiselect, outro, select, text} = await import('@clack/prompts')
  const {output} = streams
  const stop = (): undefined => {
    cancel('Nothing was written.', {output})
  }
  const answered = {...setup}
  intro('refusal-lint', {output})
  if (open.files) {
    const answer = await text({
      message: 'Where are the letters? Files, folders and globs, with commas between them.',
      initialValue: setup.files.map(safeText).join(', '),
      validate: (value) =>
        splitFiles(value).length === 0 ? 'Expected a file, a folder or a glob.' : undefined,
      ...streams
    })
    if (isCancel(answer)) return stop()
    answered.files = splitFiles(answer)
  }
  if (open.preset) {
    const answer = await select({
      message: 'Which rules?',
      options: presets.map((value) => ({value, label: value, hint: presetHints[value]})),
      initialValue: setup.preset,
      ...streams
    })
    if (isCancel(answer)) return stop()
    answered.preset = answer
  }
  if (open.runners) {
    const answer = await multiselect<HookName | CiName>({
      message: 'What runs it?',
      options: [
        ...hookNames.map((value) => ({
          value,
          label: hookLabels[value],
          hint: 'before each commit'
        })),
        ...ciNames.map((value) => ({value, label: ciLabels[value], hint: 'on each pull request'}))
      ],
      initialValues: [...setup.hooks, ...setup.ci],
      required: false,
      ...streams
    })
    if (isCancel(answer)) return stop()
    answered.hooks = hookNames.filter((name) => answer.includes(name))
    answered.ci = ciNames.filter((name) => answer.includes(name))
  }
  outro('Thank you.', {output})
  return answered
}

/**
 * Ask whether a file may be overwritten.
 *
 * @param file The file.
 * @param streams Where to ask.
 * @returns Whether it may; nothing where the question was broken off.
 */
export async function askToOverwrite(file: string, streams: Streams): Promise<boolean | undefined> {
  const {cancel, confirm, isCancel} = await import('@clack/prompts')
  const answer = await confirm({
    message: `${safeText(file)} is there already. Overwrite it?`,
    initialValue: false,
    ...streams
  })
  if (!isCancel(answer)) return answer
  cancel('Nothing was written.', {output: streams.output})
  return undefined
}

/** Commas within braces are the glob's. */
function splitFiles(value = ''): string[] {
  return value
    .split(/,(?![^{]*\})/)
    .map((part) => part.trim())
    .filter(Boolean)
}
