import {setFlagsFromString} from 'node:v8'
import {useTidying} from '../lint/tidy.ts'
import {engineTidying} from './engine.ts'

/** How much more than it needs the heap may hold before it is tidied, in hundredths. */
const slack = 40

/**
 * Keep the memory of a long run flat. Left to itself the heap grows by what lies about in it, for what is tidied late is
 * tidied seldom; here little is alive at any time, so that tidying costs next to nothing.
 */
export function saveMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${slack}`)
}

let isSaved = false

/**
 * Keep the memory of a long letter small. What it is read into stays till its end, so that a large space for what is young is
 * filled with what is not; and to look for what has died while more is made takes longer than to do one after the other. Where much has
 * just died, that is looked for at once (`tidy`).
 */
export function saveMemoryOfLongLetter(): void {
  if (isSaved) return
  isSaved = true
  saveMemory()
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--no-incremental-marking')
  useTidying(engineTidying())
}
