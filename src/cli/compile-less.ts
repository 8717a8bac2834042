import {setFlagsFromString} from 'node:v8'

/** How much of the functions that it calls a function may take into itself, in bytes of its code. */
const taken = 200
/** How much code a function runs through before it is compiled for speed, in bytes. */
const patience = 270_000

/**
 * Have less compiled for speed. Left to itself V8 spends a third of a run over two thousand letters on it: it takes small
 * functions into large ones, over and over, and compiles them anew where a later letter has something new.
 */
export function compileLess(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${taken}`)
  // Later versions of V8 have another compiler in between, and count otherwise.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${patience}`)
}
