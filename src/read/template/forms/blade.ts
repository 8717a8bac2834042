import {readCondition} from '../condition.ts'
import type {Form} from '../form.ts'
import {shownText} from '../shown-text.ts'
import type {Sorted} from '../tag.ts'
import {arm, armFor, closes, control, opens, opensLoop, unquoted} from './control.ts'
import {element} from './element.ts'

/** `@if (…)` of Blade. */
export const bladeForms: ReadonlyArray<Form> = [
  // `<x-mail::button :url="$url">`, whose name is none of an element.
  element('</x-', '<x-', () => ({kind: 'control'})),
  element('<x-', '<x-', () => ({kind: 'control'})),
  {
    open: '@',
    family: '@',
    read(search, start) {
      if (/\w/.test(search.source[start - 1] ?? '')) return undefined
      const name = /^[a-z]{2,20}\b/i.exec(search.source.slice(start + 1, start + 24))?.[0]
      if (!name || !blade.has(name)) return undefined
      let end = start + 1 + name.length
      let given = ''
      const bracket = /^[ \t]*\(/.exec(search.source.slice(end, end + 8))?.[0].length
      if (bracket) {
        const close = search.balanced(end + bracket - 1)
        if (close > 0) {
          given = search.source.slice(end + bracket, close - 1).trim()
          end = close
        }
      }
      const shown = name === 'lang' ? shownText(given) : undefined
      const from = search.source.indexOf(given, start + name.length)
      const shows = shown?.map((range) => ({start: range.start + from, end: range.end + from}))
      return {
        content: `${name} ${given}`.trim(),
        ...bladeTag(name, given),
        ...(shows ? {shows} : {}),
        end
      }
    }
  }
]

const blade = new Set(
  (
    'if elseif else endif unless endunless isset endisset empty endempty auth endauth guest endguest can endcan foreach endforeach forelse ' +
    'endforelse for endfor while endwhile switch case default break endswitch include includeIf includeWhen extends section endsection stop show ' +
    'yield component endcomponent slot endslot php endphp lang verbatim endverbatim push endpush csrf each continue'
  ).split(' ')
)

function bladeTag(name: string, given: string): Sorted {
  const ends = /^end(\w+)$/.exec(name)?.[1]
  if (ends) return closes(ends)
  switch (name) {
    case 'if':
      return opens(name, 'if', readCondition(given))
    case 'unless':
      return opens(name, 'if', readCondition(given, true))
    case 'isset':
    case 'can':
      return opens(name, 'if', readCondition(given))
    case 'auth':
    case 'guest':
      return opens(name, 'if', readCondition(name))
    case 'empty':
      return given ? opens(name, 'if', readCondition(given, true)) : arm()
    case 'elseif':
      return arm(readCondition(given))
    case 'else':
    case 'default':
      return arm()
    case 'forelse':
    case 'foreach':
      return opensLoop(name, given)
    case 'for':
    case 'while':
    case 'component':
    case 'slot':
    case 'push':
      return opens(name, 'scope')
    case 'switch':
      return opens(name, 'switch', readCondition(given))
    case 'case':
      return armFor(unquoted(given))
    case 'verbatim':
      return opens(name, 'raw')
    case 'include':
    case 'includeIf':
    case 'includeWhen':
    case 'extends':
    case 'each':
    case 'yield':
      return {kind: 'partial', content: `${name} ${given}`}
    case 'section':
      // With two arguments it is done: `@section('title', 'Your order')`.
      return /,/.test(given) || given === ''
        ? {kind: 'control'}
        : control({type: 'open', block: name, how: 'block', name: unquoted(given)})
    case 'stop':
    case 'show':
      return closes('section')
    case 'lang':
      return {kind: 'output'}
    default:
      return {kind: 'control'}
  }
}
