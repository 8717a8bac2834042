import {version} from '../version.ts'
import type {Piece} from './piece.ts'
import {asGlob, asLefthookGlob, asPattern, type Place} from './place.ts'

/** Tools that run a check before each commit. */
export const hookNames = ['pre-commit', 'husky', 'lefthook'] as const

/** One of them. */
export type HookName = (typeof hookNames)[number]

/** How people call them. */
export const hookLabels: Readonly<Record<HookName, string>> = {
  'pre-commit': 'pre-commit',
  husky: 'husky and lint-staged',
  lefthook: 'lefthook'
}

/** What stands in a repository for these tools already. */
export interface HookFiles {
  /** Whether husky is set up. */
  husky?: boolean
  /** The file that configures lint-staged. */
  lintStaged?: string
  /** The file that configures lefthook. */
  lefthook?: string
}

/**
 * Set a tool up to lint letters. The docs show the same.
 *
 * @param name The tool.
 * @param places Where the letters are.
 * @param found What is there already.
 * @param baseline The file of findings that are known, if there is one.
 * @returns What to write.
 */
export function hookPieces(
  name: HookName,
  places: ReadonlyArray<Place>,
  {lintStaged, lefthook}: HookFiles = {},
  baseline?: string
): Piece[] {
  const command = `refusal-lint --force-exclude${baseline === undefined ? '' : ` --baseline ${baseline}`}`
  switch (name) {
    case 'pre-commit': {
      const hook = `  - repo: local
    hooks:
      - id: refusal-lint
        name: refusal-lint
        entry: ${command}
        language: node
        additional_dependencies: [refusal-lint@${version}]
        files: ${scalar(asPattern(places))}
        types: [text]
        require_serial: true
`
      return [{file: '.pre-commit-config.yaml', text: `repos:\n${hook}`, addition: hook, under: 'repos'}]
    }
    case 'husky': {
      const lines = places
        .map((place) => `  ${JSON.stringify(asGlob(place))}: "${command} --fix"`)
        .join(',\n')
      return [
        {
          file: '.husky/pre-commit',
          text: 'npx lint-staged\n',
          addition: 'npx lint-staged\n',
          mark: 'lint-staged'
        },
        {
          file: lintStaged ?? '.lintstagedrc.json',
          text: `{\n${lines}\n}\n`,
          addition: `${lines}\n`,
          mark: 'refusal-lint --',
          ...(lintStaged === 'package.json' ? {under: 'lint-staged'} : {})
        }
      ]
    }
    case 'lefthook': {
      const globs = places.map((place) => JSON.stringify(asLefthookGlob(place)))
      const glob = globs.length === 1 ? `${globs[0]}` : `[${globs.join(', ')}]`
      const text = `pre-commit:
  commands:
    refusal-lint:
      glob: ${glob}
      run: npx ${command} --fix {staged_files}
      stage_fixed: true
`
      return [{file: lefthook ?? 'lefthook.yml', text, addition: text}]
    }
  }
}

/**
 * Name what remains to be done by hand for a tool.
 *
 * @param name The tool.
 * @param found What is there already.
 * @param packages Names of the packages that are installed already.
 * @returns Commands of the shell.
 */
export function hookSteps(
  name: HookName,
  {husky, lintStaged, lefthook}: HookFiles = {},
  packages: ReadonlySet<string> = new Set()
): string[] {
  const install = (...tools: ReadonlyArray<string>): string[] => {
    const names = ['refusal-lint', ...tools].filter((tool) => !packages.has(tool))
    return names.length === 0 ? [] : [`npm install --save-dev ${names.join(' ')}`]
  }
  switch (name) {
    case 'pre-commit':
      return ['pre-commit install']
    case 'husky':
      return [
        ...install(...(husky ? [] : ['husky']), ...(lintStaged ? [] : ['lint-staged'])),
        ...(husky ? [] : ['npm pkg set scripts.prepare=husky', 'npx husky'])
      ]
    case 'lefthook':
      return [...install(...(lefthook ? [] : ['lefthook'])), ...(lefthook ? [] : ['npx lefthook install'])]
  }
}

/** A regular expression in YAML: as it is where YAML reads it so. */
function scalar(pattern: string): string {
  return /^[\w^/.()|*$\\-]+$/.test(pattern) ? pattern : JSON.stringify(pattern)
}
