/** More than this many patterns of one are not made. */
const limit = 1000

/**
 * Write out the alternatives of a glob, for a syntax that knows none: `a.{b,c}` is `a.b` and `a.c`.
 *
 * @param glob The glob. Braces without a comma, and those behind a backslash, stand for themselves.
 * @returns The globs without alternatives; the glob itself where it would give more than 1,000.
 */
export function withoutBraces(glob: string): string[] {
  let done: string[] = ['']
  let rest = glob
  while (rest !== '') {
    const group = firstGroup(rest)
    const head = group ? rest.slice(0, group.start) : rest
    const options = group ? group.options.flatMap(withoutBraces) : ['']
    if (done.length * options.length > limit) return [glob]
    done = done.flatMap((text) => options.map((option) => text + head + option))
    rest = group ? rest.slice(group.end) : ''
  }
  return done
}

function firstGroup(glob: string): {start: number; end: number; options: string[]} | undefined {
  for (let start = next(glob, 0, '{'); start >= 0; start = next(glob, start + 1, '{')) {
    const options: string[] = []
    let depth = 0
    let from = start + 1
    for (let index = start; index < glob.length; index++) {
      const sign = glob[index]
      if (sign === '\\') index++
      else if (sign === '{') depth++
      else if (sign === ',' && depth === 1) {
        options.push(glob.slice(from, index))
        from = index + 1
      } else if (sign === '}' && --depth === 0) {
        if (options.length > 0) return {start, end: index + 1, options: [...options, glob.slice(from, index)]}
        break
      }
    }
  }
  return undefined
}

function next(glob: string, from: number, sign: string): number {
  for (let index = from; index < glob.length; index++) {
    if (glob[index] === '\\') index++
    else if (glob[index] === sign) return index
  }
  return -1
}
