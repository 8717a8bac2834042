import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {runPage, untriedBlocks} from './docs.ts'

const root = join(import.meta.dirname, '..')

describe('the docs', () => {
  for (const path of globSync(['README.md', 'CONTRIBUTING.md', 'docs/*.md'], {cwd: root})) {
    it(`${path} shows what its commands print`, () => {
      const page = readFileSync(join(root, path), 'utf8')
      const made = runPage(page)
      // `UPDATE_DOCS=1 npm test` writes down what is printed now.
      if (process.env.UPDATE_DOCS) writeFileSync(join(root, path), made)
      else expect(made).toBe(page)
    })

    it(`${path} has no code that is not tried`, () => {
      expect(untriedBlocks(readFileSync(join(root, path), 'utf8'))).toEqual([])
    })
  }
})
