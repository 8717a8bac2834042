/** What decides whether a branch of a template comes out. */
export interface Condition {
  /** The variable or expression as written, on one line. */
  subject: string
  /** The value that it is compared with; default: it is true. */
  value?: string
  /** Whether it must not be so. */
  negated: boolean
  /** Whether the subject is a list that has items or has none. */
  list?: boolean
}

const literal = `"([^"]{0,80})"|'([^']{0,80})'|:(\\w+)|(-?\\d[\\d.]*)|(true|false|nil|null|none|blank|empty|undefined)`
const operand = '[^\\s"\'()=!<>&|,]{1,120}'
const infix = new RegExp(
  `^(${operand})\\s*(===?|!==?|<>|(?<!=)=(?!=)|\\beq\\b|\\bne\\b|\\bis not\\b|\\bis\\b)\\s*(?:${literal})$`,
  'i'
)
const prefix = new RegExp(
  `^(eq|ne|is|isnt|isEqual|equals?|ifEquals?|ifeq|ifequal|ifnotequal|notEquals?)\\s+(${operand})\\s+(?:${literal})$`,
  'i'
)
const nothing = /^(?:false|nil|null|none|blank|empty|undefined|)$/i

/**
 * Read what a tag tests. What is not understood stands for itself, as one thing that is true or false.
 *
 * @param text The expression.
 * @param negated Whether the tag turns it round, as `unless` does. Default: false.
 * @returns The condition.
 */
export function readCondition(text: string, negated = false): Condition {
  let expression = text.replace(/\s+/g, ' ').trim().slice(0, 400)
  let turned = negated
  for (let round = 0; round < 4; round++) {
    expression = withoutParentheses(expression)
    const denied = /^(?:not\s+|!\s*)(?=[^=])(.+)$/i.exec(expression)?.[1]
    if (!denied || /\s(?:and|or|&&|\|\|)\s/i.test(denied)) break
    expression = denied
    turned = !turned
  }
  const called = prefix.exec(expression)
  if (called) {
    const [, name = '', subject = '', ...values] = called
    return compared(subject, firstOf(values), turned !== /^(?:ne|isnt|ifnot|not)/i.test(name))
  }
  const tested = infix.exec(expression)
  if (tested) {
    const [, subject = '', sign = '', ...values] = tested
    return compared(subject, firstOf(values), turned !== /^(?:!|<>|ne|is not)/i.test(sign))
  }
  return {subject: expression, negated: turned}
}

function compared(subject: string, value: string, negated: boolean): Condition {
  if (/^true$/i.test(value)) return {subject, negated}
  // "Is blank" is what "is not true" says of a text.
  if (nothing.test(value)) return {subject, negated: !negated}
  return {subject, value, negated}
}

function firstOf(values: ReadonlyArray<string | undefined>): string {
  return values.find((value) => value !== undefined) ?? ''
}

function withoutParentheses(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++
    else if (text[index] === ')' && --depth === 0 && index < text.length - 1) return text
  }
  return depth === 0 ? text.slice(1, -1).trim() : text
}
