// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tags of template languages
import {describe, expect, it} from 'vitest'
import {findBranches} from './branches.ts'
import {formsOf} from './forms.ts'
import {blankRanges, maskText} from './mask.ts'
import {branchesThatMatter} from './matter.ts'
import {masksOf, scanTags} from './scan.ts'
import {type WayLimits, waysOf} from './ways.ts'

/** One letter in each language: `late` tells the first arm, `early` the second, and `paid` the last sentence. */
const letters: Array<[language: string, path: string, source: string]> = [
  ['Handlebars', '', '{{#if late}}A{{else if early}}B{{else}}C{{/if}}{{#unless paid}}D{{/unless}}'],
  [
    'Mustache',
    '',
    '{{#late}}A{{/late}}{{^late}}{{#early}}B{{/early}}{{^early}}C{{/early}}{{/late}}{{^paid}}D{{/paid}}'
  ],
  ['Liquid', '', '{% if late %}A{% elsif early %}B{% else %}C{% endif %}{% unless paid %}D{% endunless %}'],
  ['Jinja', '', '{% if late %}A{% elif early %}B{% else %}C{% endif %}{% if not paid %}D{% endif %}'],
  ['ERB', '', '<% if late %>A<% elsif early %>B<% else %>C<% end %><% unless paid %>D<% end %>'],
  ['EJS', '', '<% if (late) { %>A<% } else if (early) { %>B<% } else { %>C<% } %><% if (!paid) { %>D<% } %>'],
  [
    'ASP',
    '',
    '<% If late Then %>A<% ElseIf early Then %>B<% Else %>C<% End If %><% If Not paid Then %>D<% End If %>'
  ],
  [
    'PHP',
    '',
    '<?php if (late): ?>A<?php elseif (early): ?>B<?php else: ?>C<?php endif; ?><?php if (!paid) { ?>D<?php } ?>'
  ],
  [
    'Blade',
    'a.blade.php',
    '@if (late)\nA\n@elseif (early)\nB\n@else\nC\n@endif\n@unless (paid)\nD\n@endunless'
  ],
  ['Go', '', '{{if late}}A{{else if early}}B{{else}}C{{end}}{{if not paid}}D{{end}}'],
  ['FreeMarker', 'a.ftl', '<#if late>A<#elseif early>B<#else>C</#if><#if !paid>D</#if>'],
  ['Velocity', 'a.vm', '#if(late)\nA\n#elseif(early)\nB\n#else\nC\n#end\n#if(!paid)\nD\n#end'],
  ['Mako', 'a.mako', '% if late:\nA\n% elif early:\nB\n% else:\nC\n% endif\n% if not paid:\nD\n% endif\n'],
  ['Smarty', 'a.tpl', '{if late}A{elseif early}B{else}C{/if}{if !paid}D{/if}'],
  ['Mailchimp', '', '*|IF:late|*A*|ELSEIF:early|*B*|ELSE:|*C*|END:IF|**|IFNOT:paid|*D*|END:IF|*'],
  [
    'AMPscript',
    '',
    '%%[IF late THEN]%%A%%[ELSEIF early THEN]%%B%%[ELSE]%%C%%[ENDIF]%%%%[IF NOT paid THEN]%%D%%[ENDIF]%%'
  ],
  ['Template Toolkit', '', '[% IF late %]A[% ELSIF early %]B[% ELSE %]C[% END %][% UNLESS paid %]D[% END %]'],
  [
    'JSP',
    'a.jsp',
    '<c:choose><c:when test="${late}">A</c:when><c:when test="${early}">B</c:when><c:otherwise>C</c:otherwise></c:choose><c:if test="${!paid}">D</c:if>'
  ]
]

describe('the ways in which a template comes out', () => {
  it.each(letters)('are the same in %s', (_, path, source) => {
    expect(textsOf(source, path).toSorted()).toEqual(['A', 'AD', 'B', 'BD', 'C', 'CD'])
  })

  it.each([
    [
      'equal conditions are one choice',
      '{{#if x}}A{{/if}}{{#if x}}B{{/if}}{{#unless x}}C{{/unless}}',
      ['AB', 'C']
    ],
    ['what is a is not b', '{% if x == "a" %}A{% endif %}{% if x == "b" %}B{% endif %}', ['A', 'B', '']],
    ['what is a is true', '{% if x %}A{% endif %}{% if x == "b" %}B{% endif %}', ['A', 'AB', '']],
    [
      'what is not a may be b',
      '{% if x != "a" %}A{% else %}B{% endif %}{% if x == "a" %}C{% endif %}',
      ['A', 'BC']
    ],
    [
      'a case has one arm',
      '{% case x %}{% when "a" %}A{% when "b" %}B{% else %}C{% endcase %}',
      ['A', 'B', 'C']
    ],
    [
      'a switch may fit nothing',
      '{% switch x %}{% case "a" %}A{% case "b" %}B{% endswitch %}',
      ['A', 'B', '']
    ],
    ['a loop comes out once', '{{#each x}}A{{/each}}B', ['AB']],
    [
      'a loop that comes out once has one item, the first and the last',
      '{{#each x}}{{#if @first}}A{{/if}}{{#unless @last}}B{{/unless}}C{{/each}}',
      ['AC']
    ],
    [
      'first and last are names like others outside a loop',
      '{% if first %}A{% endif %}{% if forloop.first %}B{% endif %}',
      ['AB', 'B']
    ],
    [
      'a loop over nothing',
      '{% for i in x %}A{% else %}B{% endfor %}{% unless x %}C{% endunless %}',
      ['A', 'BC']
    ],
    ['a scope has its else', '{{#with x}}A{{else}}B{{/with}}', ['A', 'B']],
    ['a text that is shown on a condition', 'A((late??Late.))', ['ALate.', 'A']],
    [
      'branches within arms',
      '{{#if x}}A{{#if y}}B{{/if}}{{else}}{{#if y}}C{{/if}}D{{/if}}',
      ['AB', 'A', 'CD', 'D']
    ],
    ['one plural', '{% blocktrans count n=x %}A{% plural %}B{% endblocktrans %}', ['A', 'B']],
    ['no end', '{{#if x}}A{{else}}B', ['AB']],
    ['too many ends', 'A{{/if}}B{% endif %}{{else}}C', ['ABC']],
    ['ends that do not match', '{{#if x}}A{{#each y}}B{{/if}}C{{/each}}', ['ABC', 'C']],
    ['two languages at once', '{{#if x}}A{% if y %}B{{/if}}C{% endif %}', ['ABC', 'C']],
    ['nothing to read in the arms', '{{#if x}}{{/if}}A', ['A']]
  ])('%s', (_, source, expected) => {
    expect(textsOf(source).toSorted()).toEqual(expected.toSorted())
  })

  const many = (count: number): string =>
    Array.from({length: count}, (_, index) => `{{#if x${index}}}A${index},{{else}}B${index},{{/if}}`).join('')

  it('are each arm against the rest, where all would be too many', () => {
    const texts = textsOf(many(5))
    expect(texts).toHaveLength(6)
    expect(texts).toContain('A0,A1,A2,A3,A4,')
    expect(texts).toContain('A0,A1,B2,A3,A4,')
    const nested = `${many(5)}{{#if y}}{{#if x0}}C{{else}}D{{/if}}{{/if}}`
    expect(textsOf(nested)).toContain('B0,A1,A2,A3,A4,D')
  })

  it('are all first arms, then all second ones, where even the arms are too many', () => {
    expect(textsOf(many(300), '', {arms: 20}).map((text) => text.slice(0, 6))).toEqual(['A0,A1,', 'B0,B1,'])
    const began = performance.now()
    expect(textsOf('{{#if a}}'.repeat(5_000) + many(5_000)).length).toBeLessThan(70)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

it('branches within an element, or without words, do not matter in HTML', () => {
  const count = (source: string): number => {
    const forms = formsOf(source)
    const tags = scanTags(source, forms)
    const text = maskText(source, masksOf(source, tags, forms), ' ')
    return branchesThatMatter(findBranches(tags), text, 0, true).length
  }
  expect(count('<td {{#if x}}class="a"{{else}}class="b"{{/if}}>A</td>')).toBe(0)
  expect(count('<a href="{{#if x}}https://a.example{{/if}}">A</a>')).toBe(0)
  expect(count('{{#if logo}}<img src="{{logo}}" alt="Logo"><br>&nbsp;{{/if}}')).toBe(0)
  expect(count('{{#if x}}<!-- a --><tr></tr><!-- b -->{{/if}}')).toBe(0)
  expect(count('{{#if x}}<p>A</p>{{/if}}')).toBe(1)
  expect(count('<p>{{#if known}}{{name}}{{/if}}</p>')).toBe(1)
  expect(count('{{#if x}}{{#if y}}<br>{{/if}}A{{/if}}')).toBe(1)
})

/** What each way reads as, without what prints nothing. */
function textsOf(source: string, path = '', limits?: WayLimits): string[] {
  const forms = formsOf(source, path)
  const tags = scanTags(source, forms)
  const masks = masksOf(source, tags, forms)
  const branches = branchesThatMatter(findBranches(tags), maskText(source, masks, ' '), 0, false)
  return waysOf(branches, limits).map(({without}) => {
    const left = masks.filter(({start, end}) => !without.some((arm) => arm.start <= start && end <= arm.end))
    return maskText(blankRanges(source, without), left, ' ').replace(/\s+/g, '')
  })
}
