import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What a command gave. */
export interface Ended {
  exit: number
  /** Standard output and standard error, one after the other. */
  output: string
}

/** A folder with a git repository in it, of nobody's settings; to be removed with `remove`. */
export class Repository {
  /** The folder of the repository, an absolute path. */
  readonly folder: string
  readonly #home: string
  readonly #env: Record<string, string>

  /** @param env Variables for all that is run in it, over those of this process that name no settings. */
  constructor(env: Record<string, string> = {}) {
    this.#home = realpathSync(mkdtempSync(join(tmpdir(), 'refusal-lint-team-')))
    this.folder = join(this.#home, 'work')
    mkdirSync(this.folder)
    this.#env = {
      PATH: process.env.PATH ?? '',
      HOME: this.#home,
      NO_COLOR: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      PRE_COMMIT_HOME: join(this.#home, 'pre-commit'),
      npm_config_cache: npmCache(),
      npm_config_prefer_offline: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      ...certificates(),
      ...env
    }
    this.sure('git init --quiet --initial-branch main')
    this.sure('git config user.name Nobody && git config user.email nobody@example.org')
  }

  /** The variables that commands are run with. */
  get env(): Readonly<Record<string, string>> {
    return this.#env
  }

  /** Run a command of the shell. */
  run(command: string, folder = this.folder): Ended {
    const {status, stdout, stderr, error} = spawnSync('bash', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: this.#env
    })
    if (error) throw error
    return {exit: status ?? -1, output: `${stdout}${stderr}`}
  }

  /** Run a command that must not fail, and give what it prints. */
  sure(command: string, folder = this.folder): string {
    const {exit, output} = this.run(command, folder)
    if (exit !== 0) throw new Error(`${command}: exit ${exit}\n${output}`)
    return output
  }

  /** Write a file, its folder too. */
  write(path: string, text: string): void {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }

  /** Read a file. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** Commit all that is there. */
  commit(): Ended {
    this.sure('git add --all')
    return this.run('git commit --quiet --message letters')
  }

  /** @returns The files of the last commit, one a line. */
  committed(): string[] {
    return this.sure('git ls-tree -r --name-only HEAD').split('\n').filter(Boolean)
  }

  /** Commit all that is there, whatever hooks say, as what `restart` goes back to. */
  keep(): void {
    this.sure(
      'git add --all && git commit --quiet --no-verify --allow-empty --message start && git tag --force start'
    )
  }

  /** Go back to what was kept. */
  restart(): void {
    this.sure('git reset --quiet --hard start && git clean --quiet --force -d')
  }

  /** Make a git repository of this package as it is packed, without what is only for its development. */
  packageRepository(): {folder: string; revision: string} {
    const package_ = this.pack()
    const folder = join(this.#home, 'package')
    this.sure(`tar xzf "${package_}" -C "${this.#home}"`)
    cpSync(join(root, '.pre-commit-hooks.yaml'), join(folder, '.pre-commit-hooks.yaml'))
    this.sure('npm pkg delete scripts devDependencies', folder)
    this.sure('git init --quiet && git add --all', folder)
    this.sure(
      'git -c user.name=Nobody -c user.email=nobody@example.org commit --quiet --message package',
      folder
    )
    return {folder, revision: this.sure('git rev-parse HEAD', folder).trim()}
  }

  /** Pack this package as it is built. */
  pack(): string {
    const name = this.sure(
      `npm pack --silent --ignore-scripts --pack-destination "${this.#home}"`,
      root
    ).trim()
    return join(this.#home, name)
  }

  remove(): void {
    rmSync(this.#home, {recursive: true})
  }
}

/** Behind a proxy with a certificate of its own, npm is told of it in the environment. */
function certificates(): Record<string, string> {
  const {NODE_EXTRA_CA_CERTS: file} = process.env
  return file === undefined ? {} : {NODE_EXTRA_CA_CERTS: file}
}

/** What npm has loaded before is not loaded again. */
function npmCache(): string {
  return spawnSync('npm', ['config', 'get', 'cache'], {encoding: 'utf8'}).stdout.trim()
}
