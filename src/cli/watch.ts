import {relative} from 'node:path'
import type {FindInclude} from '../lint/letter-settings.ts'

/** What a template asked for while it was linted, and what it got; paths from the working directory. */
export type Asked = [
  name: string,
  how: 'include' | 'layout',
  from: string | null,
  path: string | null,
  print: string
]

/** What finds what a template brings in, and writes it down. */
export interface Watched {
  include: FindInclude | undefined
  asked: Asked[]
}

/**
 * Write down what a letter asks for while it is linted.
 *
 * @param include Finds it.
 * @param cwd The working directory, an absolute path.
 * @returns What finds it and writes it down, and the list.
 */
export function watch(include: FindInclude | undefined, cwd: string): Watched {
  const asked: Asked[] = []
  if (!include) return {include, asked}
  return {
    asked,
    include: async (request) => {
      const found = await include(request)
      const {name, how, from} = request
      asked.push([
        name,
        how,
        from === undefined ? null : relative(cwd, from),
        found ? relative(cwd, found.path) : null,
        found ? printOf(found.text) : ''
      ])
      return found
    }
  }
}

/**
 * Tell contents apart.
 *
 * @param content The content.
 * @returns A short hash that nobody can make a second content for.
 */
export function printOf(content: string | Buffer): string {
  // Loading it takes a twentieth of a run over one letter, and most runs keep nothing.
  return process.getBuiltinModule('node:crypto').hash('sha256', content, 'base64').slice(0, 22)
}
