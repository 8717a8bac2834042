import {version} from '../version.ts'
import type {Piece} from './piece.ts'

/** Where builds run that a step can be written for. */
export const ciNames = ['github', 'gitlab', 'circleci', 'azure'] as const

/** One of them. */
export type CiName = (typeof ciNames)[number]

/** How people call them. */
export const ciLabels: Readonly<Record<CiName, string>> = {
  github: 'GitHub Actions',
  gitlab: 'GitLab CI',
  circleci: 'CircleCI',
  azure: 'Azure Pipelines'
}

/** What a repository has that its builds should know. */
export interface Checkout {
  /** Whether its configuration is data only, so that no code of it need be run. Default: true. */
  safe?: boolean
  /** The file of findings that are known. Default: none. */
  baseline?: string | undefined
}

/**
 * The command that lints in a build, with the version that the letters were looked through with.
 *
 * @param checkout What the repository has.
 * @param options More options.
 * @returns A command of the shell.
 */
export function ciCommand({safe = true, baseline}: Checkout, options = ''): string {
  const known = baseline === undefined ? '' : ` --baseline ${baseline}`
  return `npx --yes refusal-lint@${version}${safe ? ' --safe-config' : ''}${known}${options}`
}

/**
 * Write a step of a build that lints what the configuration names. The docs show the same.
 *
 * @param name Where the build runs.
 * @param checkout What the repository has.
 * @returns What to write.
 */
export function ciPiece(name: CiName, checkout: Checkout = {}): Piece {
  switch (name) {
    case 'github':
      return {
        file: '.github/workflows/letters.yml',
        text: `name: Letters
on: pull_request
permissions:
  contents: read
jobs:
  letters:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@df4cb1c069e1874edd31b4311f1884172cec0e10 # v6.0.3
        with:
          persist-credentials: false
      - run: ${ciCommand(checkout)}
`
      }
    case 'gitlab': {
      const text = `letters:
  image: node:22
  script:
    - ${ciCommand(checkout, ' --format pretty --format gitlab=codequality.json')}
  artifacts:
    when: always
    reports:
      codequality: codequality.json
`
      return {file: '.gitlab-ci.yml', text, addition: text}
    }
    case 'circleci': {
      const jobs = `jobs:
  letters:
    docker:
      - image: cimg/node:22.12
    steps:
      - checkout
      - run: ${ciCommand(checkout, ' --format pretty --format junit=reports/letters/junit.xml')}
      - store_test_results:
          path: reports
workflows:
  letters:
    jobs: [letters]
`
      return {file: '.circleci/config.yml', text: `version: 2.1\n${jobs}`, addition: jobs}
    }
    case 'azure': {
      const steps = `steps:
  - task: UseNode@1
    inputs:
      version: 22.x
  - script: ${ciCommand(checkout, ' --format pretty --format junit=junit.xml')}
  - task: PublishTestResults@2
    condition: always()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: junit.xml
`
      return {
        file: 'azure-pipelines.yml',
        text: `pool:\n  vmImage: ubuntu-latest\n${steps}`,
        addition: steps
      }
    }
  }
}
