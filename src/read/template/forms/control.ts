import type {Role, Sorted} from '../tag.ts'

/** @returns What a tag does that shows nothing itself. */
export function control(role: Role): Sorted {
  return {kind: 'control', role}
}

/** @returns A text without the quotes around it. */
export const unquoted = (text: string): string => text.trim().replace(/^["']|["']$/g, '')
