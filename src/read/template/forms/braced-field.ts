/** `name`, `user.first-name`, `@name`, `{0}`. */
const name = /^[$@]?[\p{L}_][\p{L}\w.-]*(?:\?\.[\w.?]+)?$|^\d{1,3}$/u
/** PHP's: `$user->name`, `$order['id']`, `$plan->end->format('d M Y')`. */
const php = /^\$[\w.[\]|:'">(), /-]+$/
/** Python's, C#'s and JSX's: `note['title']`, `price:.2f`, `due:%d %B %Y`, `len(items)`, `user.name.upper()`. */
const value =
  /^(?:new )?[\p{L}_][\w.?]*(?:\([\w.,' "\\:-]{0,60}\))?(?:\.\w+\([\w.'"-]*\))?(?:\[['"\w]+\])*(?::(?:[,.\w<>^+-]+|%[^{}]+))?$/u
/** `applicant?.name || 'Applicant'`, `name or "there"`. */
const either = /^[\p{L}_][\w.?]* ?(?:\|\||\?\?| or ) ?(?:'[^']*'|"[^"]*"|[\w.?]+\.[\w.?]+)$/u
/** JSX's `a || b`. */
const orName = /^[\p{L}_][\w.?]* ?(?:\|\||\?\?) ?[\w.?]+$/u
/** Python's `'day' if days == 1 else 'days'`. */
const chosen = /^(?:'[^']*'|"[^"]*"|[\w.]+) if [\w.()=!<> '"]+ else (?:'[^']*'|"[^"]*"|[\w.]+)$/
/** JSX's `first + ' ' + last`. */
const joined = /^(?:[\w.?]+|'[^']*'|"[^"]*")(?: ?\+ ?(?:[\w.?]+|'[^']*'|"[^"]*"))+$/
const hasQuote = /['"]/

/**
 * @param content What stands between two single braces, without the spaces around it.
 * @returns Whether it is a field that a program fills in, and not a text for somebody to replace.
 */
export function isBracedField(content: string): boolean {
  if (name.test(content)) return true
  if (content.startsWith('$')) return php.test(content)
  if (value.test(content) || either.test(content) || orName.test(content)) return true
  return hasQuote.test(content) && (chosen.test(content) || joined.test(content))
}
