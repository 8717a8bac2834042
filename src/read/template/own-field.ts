import type {Condition} from './condition.ts'

/** What asks whether a variable is there: `isset($x)`, `!empty($x)`, `x.present?`, `x != null`, `x.length > 0`. */
const around = /^(?:isset|filled|defined|exists|has_content)\s*\(|\bis (?:not none|defined)\b|\)$/gi
const behind = [
  /\?$/,
  /\.(?:present|any|exists|length|size|count|trim|strip|isPresent)(?:\(\))?$/i,
  /(?:!==?|<>|>) ?(?:null|nil|undefined|""|''|0)$/i
]
/** What asks whether it is not there: `empty($x)`, `x.blank?`. */
const absent = /^(?:empty|is_null|blank)\s*\(|\.(?:blank|empty|nil|isEmpty|isBlank)\b(?:\(\))?\??$/gi
/** A variable: `$user->name`, `order.reason`, `@reason`, `$order['reason']`. */
const variable = /^[$@]?[A-Za-z_]\w*(?:(?:\.|->|\?\.|\?->)\w+|\[['"]?\w+['"]?\])*$/

/**
 * Whether a part of a template comes out where a variable is set, and prints that variable: "{% if reason %}Reason: {{ reason }}{%
 * endif %}". Whoever wrote it wants it filled in, so a letter is read with it.
 *
 * @param condition What must hold for the part, which has no other beside it.
 * @param printed What the tags in it print.
 * @returns Whether it is such a field.
 */
export function isField(condition: Condition | undefined, printed: ReadonlyArray<string>): boolean {
  if (!condition || condition.value !== undefined || printed.length === 0) return false
  const present = condition.subject.replace(absent, '')
  // What is not empty is there.
  if (condition.negated === (present === condition.subject)) return false
  const subject = withoutEndings(present.replace(around, '').trim())
  return variable.test(subject) && printed.some((content) => holds(content, subject))
}

/** One ending after another: together they can be told apart in too many ways. */
function withoutEndings(subject: string): string {
  for (let round = 0; round < 4; round++) {
    const ending = behind.find((form) => form.test(subject))
    if (!ending) break
    subject = subject.replace(ending, '').trim()
  }
  return subject
}

/** Whether a text names a variable as a whole, and not a part of another or a text. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w$@.>'"]/.test(text[at - 1] ?? '') && !/\w/.test(text[at + name.length] ?? '')) return true
  }
  return false
}
