import {basename, sep} from 'node:path'
import type {Format} from '../read/read.ts'

/** What names of letters end in, each with the format that it is read as. */
export const endings: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.mjml', 'mjml'],
  ['.eml', 'eml'],
  ...templates(
    '.mako .hbs .handlebars .mustache .liquid .njk .nunjucks .j2 .jinja .jinja2 .twig .erb .ejs .ftl .vm .tpl .gotmpl .gohtml .tmpl .blade.php .cshtml'
  )
])

/** Endings before a template language's that say that it makes no letter: `nginx.conf.erb`. */
const others: ReadonlySet<string> = new Set(
  (
    'json jsonc json5 yaml yml toml ini cfg conf config env properties lock xml svg xsd css scss sass less js jsx mjs cjs ts tsx vue rb py go ' +
    'java kt cs php sh bash zsh ps1 bat sql tf hcl service socket dockerfile rs c h cpp hpp csv tsv ics tex rst'
  )
    .split(' ')
    .map((name) => `.${name}`)
)

/** Template languages, whose files are read as HTML or text by their content. */
function templates(names: string): Array<[string, Format]> {
  return names.split(' ').map((name) => [name, 'template'])
}

/**
 * Tell what a file is read as, by its name. An ending of markup before a template language's counts: `x.html.erb`.
 * One of other files there says that it is no letter: `x.yaml.erb`.
 *
 * @param path The file.
 * @returns The ending that is known, in small letters, and its format; nothing where the ending is not known.
 */
export function endingOf(path: string): {ending: string; format: Format} | undefined {
  const name = nameOf(path).toLowerCase()
  // The longest first, for `.blade.php`. A name that begins with its only point has no ending.
  for (let index = name.indexOf('.', 1); index > 0; index = name.indexOf('.', index + 1)) {
    const ending = name.slice(index)
    const format = endings.get(ending)
    if (!format) continue
    if (format !== 'template') return {ending, format}
    const before = /\.[^.]*$/.exec(name.slice(0, index))?.[0] ?? ''
    return others.has(before) ? undefined : {ending, format: endings.get(before) ?? format}
  }
  return undefined
}

/** The same as `basename`, and sooner. */
function nameOf(path: string): string {
  return sep === '/' && !path.endsWith(sep) ? path.slice(path.lastIndexOf(sep) + 1) : basename(path)
}

/**
 * Name the endings that letters are found by.
 *
 * @returns The endings, for a message.
 */
export function readEndings(): string {
  const own = [...endings].filter(([, format]) => format !== 'template')
  return `${own.map(([ending]) => `\`${ending}\``).join(', ')}, or a template's such as \`.hbs\``
}
