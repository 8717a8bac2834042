import {holdsAny} from '../../holds-any.ts'
import type {Form} from './form.ts'
import {between} from './form.ts'
import {angleForms} from './forms/angle.ts'
import {bladeForms} from './forms/blade.ts'
import {freemarkerForms} from './forms/freemarker.ts'
import {jspForms} from './forms/jsp.ts'
import {makoForms} from './forms/mako.ts'
import {mergeFieldForms} from './forms/merge-fields.ts'
import {mjmlForms} from './forms/mjml.ts'
import {mustacheForms} from './forms/mustache.ts'
import {percentForms} from './forms/percent.ts'
import {smartyForms} from './forms/smarty.ts'
import {velocityForms} from './forms/velocity.ts'

/** Forms that could be something else in other text: read where the file's name or its content says which language it is. */
const special: ReadonlyArray<{
  forms: ReadonlyArray<Form>
  ending: RegExp
  /** One of them stands in each text that `content` fits, and is quicker to look for. */
  hints: ReadonlyArray<string>
  content: RegExp
}> = [
  {
    forms: bladeForms,
    ending: /\.blade\.php$/i,
    hints: ['@'],
    content: /@(?:if|unless|foreach|forelse|isset|extends|section)\s*\(/
  },
  {forms: mjmlForms, ending: /\.mjml(?:\.|$)/i, hints: ['<mj-include'], content: /<mj-include\s/},
  {
    forms: freemarkerForms,
    ending: /\.ftlh?$/i,
    hints: ['<#'],
    content: /<#(?:if|list|assign|include|macro|ftl|--)/
  },
  {
    forms: jspForms,
    ending: /\.jspf?$/i,
    hints: ['<c:', '<jsp:'],
    content: /<(?:c:(?:if|choose|out|forEach)|jsp:include)\b/
  },
  {
    forms: makoForms,
    ending: /\.mako$/i,
    hints: ['%'],
    content: /^[ \t]*%[ \t]*(?:if|for)\b[^\n%]*:[ \t]*$|<%(?:inherit|def|namespace)\s/m
  },
  {
    forms: velocityForms,
    ending: /\.(?:vm|vtl)$/i,
    hints: ['#if', '#foreach', '#set', '#parse'],
    content: /#(?:if|foreach|set|parse)\s*\(\s*["$!(]/
  },
  {
    forms: smartyForms,
    ending: /\.(?:tpl|smarty)$/i,
    hints: ['{/', '{include'],
    content: /\{\/(?:if|foreach|literal)\}|\{include file=/
  }
]

/**
 * Say which forms of tags a file may have.
 *
 * @param source The text of the file.
 * @param path Its name, where it is known.
 * @param placeholders More forms, such as `[[*]]`.
 * @returns The forms; where two open alike, the first that fits counts.
 * @throws {Error} Where a placeholder has no star, or nothing on one side of it.
 */
export function formsOf(
  source: string,
  path = '',
  placeholders: ReadonlyArray<string> = []
): ReadonlyArray<Form> {
  const own = special.filter(
    ({ending, hints, content}) => ending.test(path) || (holdsAny(source, hints) && content.test(source))
  )
  if (own.length === 0 && placeholders.length === 0) return everyForm
  return [...placeholders.map(placeholderForm), ...own.flatMap(({forms}) => forms), ...everyForm]
}

/** What is read in every text: each form that can hardly be anything else. */
const everyForm: ReadonlyArray<Form> = [...mustacheForms, ...percentForms, ...angleForms, ...mergeFieldForms]

/**
 * A form of tag that the configuration declares, as `[[*]]`: what stands before and after the star.
 *
 * @param text The form.
 * @returns The form.
 * @throws {Error} Where there is no star, or nothing on one side of it.
 */
export function placeholderForm(text: string): Form {
  const [open, close, more] = text.split('*')
  if (!open || !close || more !== undefined) {
    throw new Error(
      `Unexpected placeholder \`${text}\`, expected one \`*\` with marks on both sides, such as \`[[*]]\``
    )
  }
  return between(open, close, () => ({kind: 'output'}), {line: true})
}
