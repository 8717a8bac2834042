import ts from 'typescript'

/**
 * What classes of characters come to in the regular expressions of the program. A class of all alphabets, `\p{L}`, costs half a
 * millisecond in each expression that has it, once it is used: a fifth of what a run over one letter takes. What English letters
 * hold, up to U+052F (Latin, Greek, Cyrillic), is as Unicode has it; other alphabets are taken block by block.
 */
export const narrow = {
  L: `${exactly('L', 0, 0x52f)}\\u0531-\\u167f\\u1681-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3040-\\u31ff\\u3400-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}`,
  // A pair of letters each, so no alphabet more than names are written in.
  Lu: `${cased('Lu')}\\uff21-\\uff3a`,
  Ll: `${cased('Ll')}\\uff41-\\uff5a`,
  // Letters that are neither large nor small.
  Lo: `${exactly('Lo', 0, 0x52f)}\\u05d0-\\u10ff\\u1100-\\u167f\\u1681-\\u1cff\\u3005-\\u3007\\u3040-\\u31ff\\u3400-\\ua63f\\ua800-\\ud7ff\\uf900-\\ufaff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\uff66-\\uffdc\\u{20000}-\\u{3ffff}`,
  N: `${exactly('N', 0, 0x52f)}\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\uff10-\\uff19`
}

/** Narrows the classes of characters in the regular expressions of our own modules; for Rolldown and Vite alike. */
export function narrowClasses() {
  return {
    name: 'narrow-classes',
    transform(code, id) {
      const file = id.split('?')[0].replaceAll('\\', '/')
      if (!/\/(?:src|rules)\/.*\.ts$/.test(file) || file.includes('/node_modules/') || !code.includes('\\p{'))
        return undefined
      return {code: narrowed(code, file), map: null}
    }
  }
}

/**
 * Narrow the classes in a module.
 *
 * @param code Its text.
 * @param file Its path.
 * @returns The text with other classes; its lines are the same.
 */
export function narrowed(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false)
  let result = ''
  let done = 0
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const start = node.getStart(source)
      result += code.slice(done, start) + narrowedExpression(code.slice(start, node.end))
      done = node.end
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return result + code.slice(done)
}

function narrowedExpression(expression) {
  let inClass = false
  return expression.replace(/\\p\{(L|Lu|Ll|Lo|N)\}|\\.|[[\]]/gs, (part, name) => {
    if (part === '[' || part === ']') inClass = part === '['
    if (name === undefined) return part
    return inClass ? narrow[name] : `[${narrow[name]}]`
  })
}

/** Large or small letters of Latin, with what Vietnamese adds, Greek and Cyrillic. */
function cased(name) {
  return exactly(name, 0, 0x24f) + exactly(name, 0x370, 0x45f) + exactly(name, 0x1ea0, 0x1eff)
}

function exactly(name, first, last) {
  const member = new RegExp(`\\p{${name}}`, 'u')
  let ranges = ''
  for (let from = first; from <= last; from++) {
    if (!member.test(String.fromCodePoint(from))) continue
    let to = from
    while (to < last && member.test(String.fromCodePoint(to + 1))) to++
    ranges += to > from ? `${hex(from)}-${hex(to)}` : hex(from)
    from = to
  }
  return ranges
}

function hex(code) {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
