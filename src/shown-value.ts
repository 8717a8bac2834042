/**
 * Show a value in an error about it.
 *
 * @param value What somebody wrote, or a program passed.
 * @returns The value itself where it is short, else its type.
 */
export function shownValue(value: unknown): string {
  if (value === '') return 'empty text'
  if (typeof value === 'string') return `\`${value.length > 60 ? `${value.slice(0, 59)}…` : value}\``
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  if (typeof value === 'object' && value !== null) return 'map'
  return typeof value === 'function' ? 'function' : `\`${String(value)}\``
}
