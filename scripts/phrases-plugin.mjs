import {readFileSync} from 'node:fs'

/** Lets a module import a `.phrases` file as text; for Rolldown and Vite alike. */
export function phrasesPlugin() {
  return {
    name: 'phrases',
    load(id) {
      const file = id.split('?')[0]
      return /\.(?:phrases|tsv)$/.test(file)
        ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`
        : undefined
    }
  }
}
