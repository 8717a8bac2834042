import {workerData} from 'node:worker_threads'
import type {Answer, Batch, WorkerRun} from './batch.ts'
import {BatchLinter} from './lint-batch.ts'

// Tinypool puts its own before what the program says.
const [, run]: [unknown, WorkerRun] = workerData
const linter = new BatchLinter(run)

/**
 * Lint letters in a thread of their own.
 *
 * @param batch The letters.
 * @returns What was done with them.
 */
export default function lint(batch: Batch): Promise<Answer[]> {
  return linter.lint(batch)
}
