import {FileError} from '../files/file-error.ts'
import {Includes} from '../files/includes.ts'
import {Linter} from '../lint/lint.ts'
import {packResult} from '../lint/pack-result.ts'
import type {LintResult} from '../lint/result.ts'
import type {Answer, Batch, SentLetter, WorkerRun} from './batch.ts'
import {watch} from './watch.ts'
import {work} from './work.ts'

/** Lints batches of letters apart from the rest of the program. */
export class BatchLinter {
  readonly #run: WorkerRun
  readonly #includes: Includes
  readonly #linters = new Map<number, Linter>()

  /** @param run What all letters have in common. */
  constructor(run: WorkerRun) {
    this.#run = run
    this.#includes = new Includes(run.cwd)
  }

  /**
   * Lint letters.
   *
   * @param batch The letters.
   * @returns What was done, in their order; what is wrong with one hides none of the others.
   */
  async lint(batch: Batch): Promise<Answer[]> {
    const answers: Answer[] = []
    for (const letter of batch.letters) {
      try {
        answers.push(await this.#lintOne(letter, batch))
      } catch (error) {
        if (!(error instanceof Error)) throw error
        answers.push({
          message: error.message,
          ...(error instanceof FileError && {path: error.path, reason: error.reason})
        })
      }
    }
    return answers
  }

  async #lintOne({shown, place, format, text, settings}: SentLetter, batch: Batch): Promise<Answer> {
    const said = batch.settings.get(settings)
    if (!said) throw new Error(`Unexpected lack of the settings of ${shown}`)
    let linter = this.#linters.get(settings)
    if (!linter) {
      linter = new Linter(said.letter, this.#run.command)
      this.#linters.set(settings, linter)
    }
    const find = this.#includes.finder(place, {includes: said.includes, maxFileSize: this.#run.maxFileSize})
    const {include, asked} = watch(find, this.#run.cwd)
    const {found, mendable, mended} = await work(linter, text, {path: shown, format, include}, this.#run)
    return {
      found: packed(found),
      mendable,
      asked,
      ...(mended && {mended: {text: mended.text, fixed: mended.fixed, result: packed(mended.result)}})
    }
  }
}

function packed(result: LintResult): string {
  return JSON.stringify(packResult(result))
}
