/** A place where letters lie, in words that each tool can be told. */
export interface Place {
  /** What `path` names. */
  kind: 'folder' | 'file' | 'glob'
  /** From the folder of the configuration, with `/`; a folder ends in one. */
  path: string
  /** What the letters of a folder end in, without the point. */
  endings: ReadonlyArray<string>
}

/**
 * Write a place as pre-commit takes it.
 *
 * @param places The places.
 * @returns A regular expression of Python's for paths from the root of the repository.
 */
export function asPattern(places: ReadonlyArray<Place>): string {
  const patterns = places.map(({kind, path, endings}) => {
    if (kind === 'glob') return `${patternOfGlob(path)}$`
    const plain = below(path).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return kind === 'file' ? `${plain}$` : `${plain}.*\\.${group(endings)}$`
  })
  const [only, ...others] = patterns
  return others.length === 0 ? `^${only}` : `^(${patterns.join('|')})`
}

/**
 * Write a place as lint-staged takes it.
 *
 * @param place The place.
 * @returns A glob for paths from the root of the repository.
 */
export function asGlob({kind, path, endings}: Place): string {
  // A glob without `/` would hold in every folder.
  const glob = kind === 'glob' ? path : plainInGlob(path)
  if (kind === 'folder') return `${glob}**/*.${braces(endings)}`
  return glob.includes('/') ? glob : `./${glob}`
}

/**
 * Write a place as lefthook takes it: `**` with a `/` behind it wants a folder there, `**` alone takes all that is below.
 *
 * @param place The place.
 * @returns A glob for paths from the root of the repository.
 */
export function asLefthookGlob({kind, path, endings}: Place): string {
  if (kind === 'folder') return `${plainInGlob(path)}**.${braces(endings)}`
  return kind === 'file' ? plainInGlob(path) : path.replaceAll('**/*', '**')
}

/** The root itself is no part of a path from it. */
function below(path: string): string {
  return path.replace(/^\.\//, '')
}

function plainInGlob(path: string): string {
  return below(path).replaceAll(/[*?[\]{}()!+@\\]/g, '\\$&')
}

function group(endings: ReadonlyArray<string>): string {
  const plain = endings.map((ending) => ending.replaceAll('.', '\\.'))
  return plain.length === 1 ? `${plain[0]}` : `(${plain.join('|')})`
}

function braces(endings: ReadonlyArray<string>): string {
  return endings.length === 1 ? `${endings[0]}` : `{${endings.join(',')}}`
}

/** A glob's common marks; what else it has stands for itself. */
function patternOfGlob(glob: string): string {
  let depth = 0
  return glob.replaceAll(/\*\*\/|\*\*|\*|\?|[{},]|[.+^$()|[\]\\]/g, (mark) => {
    switch (mark) {
      case '**/':
        return '(.*/)?'
      case '**':
        return '.*'
      case '*':
        return '[^/]*'
      case '?':
        return '[^/]'
      case '{':
        depth++
        return '('
      case '}':
        depth--
        return ')'
      case ',':
        return depth > 0 ? '|' : ','
      default:
        return `\\${mark}`
    }
  })
}
