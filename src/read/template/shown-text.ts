import type {Range} from './tag.ts'

const text = `"((?:[^"\\\\]|\\\\.)*)"|'((?:[^'\\\\]|\\\\.)*)'`
/** Helpers that show a text in the reader's language. */
const helper = new RegExp(
  `(?:^|[\\s(=|,])(?:(?:t|tr|trans|translate|translated|gettext|pgettext|ugettext|i18n|localize|lang|msg|_[ex_]?|esc_(?:html|attr)(?:__|_e|_x))\\s*\\(\\s*|\\$t\\(\\s*|(?:t|tr|trans|translate|i18n|__?)\\s+|l\\s+s=)(?:${text})`,
  'd'
)
const filtered = new RegExp(`^(?:${text})\\s*\\|\\s*(?:t|tr|trans|translate|translated|_|i18n)\\b`, 'd')
const alone = new RegExp(`^(?:${text})$`, 'd')

/**
 * Find the text that a tag shows as it stands there: `{{t "Dear customer"}}`, `_('Your order')`.
 *
 * @param content What stands inside the tag.
 * @returns Its place in the content; nothing where it shows none, or only the name of one (`t('mail.greeting')`).
 */
export function shownText(content: string): Range[] | undefined {
  if (content.length > 5000 || !/["']/.test(content)) return undefined
  const match = helper.exec(content) ?? filtered.exec(content) ?? alone.exec(content)
  const place = match?.indices?.slice(1).find((range) => range !== undefined)
  if (!place) return undefined
  const [start, end] = place
  const shown = content.slice(start, end)
  return /\p{L}\s+\S|\p{L}\S*\s/u.test(shown.trim()) || /^\p{Lu}\p{Ll}+[.,!?]?$/u.test(shown)
    ? [{start, end}]
    : undefined
}
