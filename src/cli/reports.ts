import {formatters} from '../report/formats.ts'
import type {Formatter, LetterReport, RunEnd} from '../report/report.ts'
import type {LintCall} from './lint-command.ts'
import {note, print, terminalWidth, wantsColor} from './terminal.ts'

/** One report of a run, and where it goes. */
interface Sink {
  formatter: Formatter
  write: (text: string) => void
  end: () => Promise<void>
}

/** Writes the reports of a run, each letter as soon as it is done. */
export class Reports {
  readonly #sinks: Sink[]

  private constructor(sinks: Sink[]) {
    this.#sinks = sinks
  }

  /**
   * Open the reports that a call asks for.
   *
   * @param call What the command is told.
   * @param toError Whether what would go to standard output goes to standard error: a mended letter goes there.
   * @returns The reports.
   */
  static async open({format, color, quiet}: LintCall, toError: boolean): Promise<Reports> {
    const sinks: Sink[] = []
    for (const {name, file} of format ?? [{name: 'pretty' as const}]) {
      const make = await formatters[name]()
      sinks.push(
        file === undefined
          ? {
              formatter: await make({color: !toError && wantsColor(color), width: terminalWidth(), quiet}),
              write: toError ? (text) => note(text.replace(/\n$/, '')) : print,
              end: async () => undefined
            }
          : {formatter: await make({color: false, width: 100, quiet}), ...toFile(file)}
      )
    }
    return new Reports(sinks)
  }

  /** Write what was found in a letter. */
  async letter(report: LetterReport): Promise<void> {
    for (const {formatter, write} of this.#sinks) write(await formatter.letter(report))
  }

  /** Write what is said when all letters are done. */
  async end(run: RunEnd): Promise<void> {
    for (const {formatter, write, end} of this.#sinks) {
      write(formatter.end(run))
      await end()
    }
  }
}

function toFile(file: string): Pick<Sink, 'write' | 'end'> {
  const pieces: string[] = []
  return {
    write: (text) => pieces.push(text),
    async end() {
      const {writeReport} = await import('./write-report.ts')
      await writeReport(file, pieces.join(''))
    }
  }
}
