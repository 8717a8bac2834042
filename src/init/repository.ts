import {existsSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {loadFile} from '../files/load.ts'
import {type CiName, ciNames} from './ci.ts'
import type {HookFiles, HookName} from './hooks.ts'

/** What a repository holds that this program can be added to. */
export interface Repository {
  /** The folder of git above this one, where this one lies within a repository. */
  outer?: string
  /** Whether it is a repository of git, or lies within one. */
  isGit: boolean
  hooks: HookName[]
  hookFiles: HookFiles
  ci: CiName[]
  /** Files of other builds, that no step is written for. */
  otherBuilds: string[]
  /** Names of the packages that it installs. */
  packages: ReadonlySet<string>
}

const ciFiles: Readonly<Record<CiName, ReadonlyArray<string>>> = {
  github: ['.github/workflows', '.github/dependabot.yml', '.github/actions'],
  gitlab: ['.gitlab-ci.yml', '.gitlab'],
  circleci: ['.circleci'],
  azure: ['azure-pipelines.yml', 'azure-pipelines.yaml']
}

const otherBuilds = [
  'Jenkinsfile',
  'bitbucket-pipelines.yml',
  '.travis.yml',
  '.drone.yml',
  '.woodpecker.yml',
  '.woodpecker',
  '.buildkite',
  'appveyor.yml',
  'cloudbuild.yaml',
  '.forgejo/workflows',
  '.gitea/workflows'
]

const lefthookFile = /^\.?lefthook\.(?:ya?ml|toml|json)$/
const lintStagedFile = /^(?:\.lintstagedrc(?:\.\w+)?|lint-staged\.config\.\w+)$/

/**
 * Look at what a folder holds.
 *
 * @param root The folder, an absolute path.
 * @returns What was found.
 */
export function lookAt(root: string): Repository {
  const isThere = (path: string) => existsSync(join(root, path))
  const names = namesIn(root)
  const gitRoot = gitRootOf(root)
  const packages = readPackage(root)
  const lefthook = names.find((name) => lefthookFile.test(name))
  const lintStaged =
    names.find((name) => lintStagedFile.test(name)) ?? (packages.lintStaged ? 'package.json' : undefined)
  const husky = isThere('.husky')
  const hooks: Array<HookName | false> = [
    isThere('.pre-commit-config.yaml') && 'pre-commit',
    (lefthook !== undefined || packages.names.has('lefthook')) && 'lefthook',
    (husky || packages.names.has('husky')) && 'husky'
  ]
  const ci = ciNames.filter((name) => ciFiles[name].some(isThere))
  const hosted = ci.length === 0 ? hostOf(root) : undefined
  return {
    isGit: gitRoot !== undefined,
    ...(gitRoot !== undefined && gitRoot !== root ? {outer: gitRoot} : {}),
    hooks: hooks.filter((name) => name !== false),
    hookFiles: {husky, ...(lintStaged ? {lintStaged} : {}), ...(lefthook ? {lefthook} : {})},
    ci: hosted ? [hosted] : ci,
    otherBuilds: otherBuilds.filter(isThere),
    packages: packages.names
  }
}

/** Where a repository is kept says where its builds run. */
function hostOf(root: string): CiName | undefined {
  const urls = [...(textOf(join(root, '.git/config')) ?? '').matchAll(/^\s*url\s*=\s*(\S+)/gm)]
  const hosts = urls.map(([, url = '']) => /^(?:\w+:\/\/)?(?:[^@/]*@)?([\w.-]+)/.exec(url)?.[1] ?? '')
  if (hosts.some((host) => /^gitlab\./.test(host))) return 'gitlab'
  if (hosts.some((host) => /(?:^|\.)dev\.azure\.com$|\.visualstudio\.com$/.test(host))) return 'azure'
  return hosts.includes('github.com') ? 'github' : undefined
}

/** What a `package.json` says; one that cannot be read says nothing. */
function readPackage(root: string): {names: Set<string>; lintStaged: boolean} {
  const names = new Set<string>()
  let content: unknown
  try {
    content = JSON.parse(textOf(join(root, 'package.json')) ?? '')
  } catch {
    return {names, lintStaged: false}
  }
  const entries = new Map(typeof content === 'object' && content !== null ? Object.entries(content) : [])
  for (const key of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const listed: unknown = entries.get(key)
    if (typeof listed === 'object' && listed !== null) for (const name of Object.keys(listed)) names.add(name)
  }
  const own: unknown = entries.get('lint-staged')
  return {names, lintStaged: typeof own === 'object' && own !== null}
}

function gitRootOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : gitRootOf(parent)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // Writing there will say what is wrong.
    return []
  }
}

/**
 * Read a file that may hold a setting.
 *
 * @param path The file, an absolute path.
 * @returns Its text; nothing where it is not there, or no text.
 */
export function textOf(path: string): string | undefined {
  try {
    return loadFile(path).text
  } catch {
    return undefined
  }
}
