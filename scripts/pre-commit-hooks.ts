import {stringify} from 'yaml'
import {endings} from '../src/files/endings.ts'

/** @returns The hooks that pre-commit finds in this repository: for all letters that are read. */
export function preCommitHooks(): string {
  const read = [...endings].flatMap(([ending, format]) => (format ? [ending.slice(1)] : []))
  const hook = (id: string, name: string, description: string, entry: string) => ({
    id,
    name,
    description,
    // Not in `args`, which a user's own would replace: what is ignored stays ignored, though each file is named.
    entry,
    language: 'node',
    files: `(?i)\\.(${read.map((ending) => ending.replaceAll('.', '\\.')).join('|')})$`,
    types: ['text'],
    require_serial: true
  })
  const hooks = [
    hook(
      'refusal-lint',
      'refusal-lint',
      'Says where letters of refusal go wrong, and how to mend them',
      'refusal-lint --force-exclude'
    ),
    hook(
      'refusal-lint-fix',
      'refusal-lint --fix',
      'Mends in letters of refusal what is safe to mend',
      'refusal-lint --force-exclude --fix'
    )
  ]
  return `# Made by \`npm run generate\`.\n${stringify(hooks, {lineWidth: 0})}`
}
