import {basename} from 'node:path'

/** Template languages by the last ending of a file's name. */
const byEnding: Readonly<Record<string, string>> = {
  hbs: 'Handlebars',
  handlebars: 'Handlebars',
  mustache: 'Mustache',
  liquid: 'Liquid',
  njk: 'Nunjucks',
  nunjucks: 'Nunjucks',
  j2: 'Jinja',
  jinja: 'Jinja',
  jinja2: 'Jinja',
  twig: 'Twig',
  erb: 'ERB',
  ejs: 'EJS',
  ftl: 'FreeMarker',
  vm: 'Velocity',
  gotmpl: 'Go',
  gohtml: 'Go',
  cshtml: 'Razor'
}

/** Template languages by what stands in a text; the first that is found. */
const byContent: ReadonlyArray<readonly [RegExp, string]> = [
  [/\{\{[#/>]\s*\w/, 'Handlebars'],
  [/\{%-?\s*(?:if|for|unless|include|extends|assign|set|case|block)\b/, 'Liquid or Jinja'],
  [/\{\{-?\s*(?:if|range|with|template|end|\.\w)/, 'Go'],
  [/<%[=\-#]?\s/, 'ERB or EJS'],
  [/<#(?:if|list|include|assign)\b/, 'FreeMarker'],
  [/<c:(?:if|choose|out)\b/, 'JSP'],
  [/@(?:if|foreach|include|extends|section)\s*\(/, 'Blade'],
  [/\*\|[A-Z][\w:]*\|\*/, 'Mailchimp'],
  [/%%=?\[?\w/, 'AMPscript'],
  [/\{![A-Z]\w*\.\w+\}/, 'Salesforce'],
  [/\(\(\w[\w ]*(?:\?\?[^()]*)?\)\)/, 'GOV.UK Notify'],
  [/\{\{[^{}]+\}\}/, 'Handlebars or the like'],
  [/\$!?\{\w[\w.]*\}/, 'Velocity or the like']
]

/** Forms of tags that are read as something to fill in unless a configuration says that a program fills them. */
const ownForms: ReadonlyArray<readonly [RegExp, string]> = [
  [/\[\[\s*[A-Za-z]\w*(?:\.\w+)*\s*\]\]/, '[[*]]'],
  [/<<\s*[A-Za-z]\w*(?:\.\w+)*\s*>>/, '<<*>>'],
  [/##[A-Za-z]\w*(?:\.\w+)*##/, '##*##'],
  [/@@[A-Za-z]\w*(?:\.\w+)*@@/, '@@*@@']
]

/**
 * Tell which template language a file is written in.
 *
 * @param path The file.
 * @param text What stands in it.
 * @returns The language, or nothing where it has no tags.
 */
export function templateLanguage(path: string, text: string): string | undefined {
  const name = basename(path).toLowerCase()
  if (name.endsWith('.blade.php')) return 'Blade'
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return byEnding[ending] ?? byContent.find(([pattern]) => pattern.test(text))?.[1]
}

/**
 * Find forms of tags that no template language has of those that are known, for `placeholders` of the configuration.
 *
 * @param text A letter.
 * @returns The forms, such as `[[*]]`.
 */
export function ownPlaceholders(text: string): string[] {
  return ownForms.filter(([pattern]) => pattern.test(text)).map(([, form]) => form)
}
