// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tags of template languages

import {describe, expect, it} from 'vitest'
import fc from '../../../test/chance.ts'
import type {Condition} from './condition.ts'
import {formsOf} from './forms.ts'
import {maskText} from './mask.ts'
import {masksOf, scanTags} from './scan.ts'
import type {Role} from './tag.ts'

/** Each language with a file's name and text, and what its tags are. */
const languages: Array<[language: string, path: string, source: string, tags: string[]]> = [
  [
    'Handlebars',
    '',
    '{{#if late}}a{{else if (eq status "early")}}b{{else}}c{{/if}} {{~#unless paid~}}d{{~/unless~}} {{#each items}}{{this}}{{/each}}',
    [
      '{{#if late}} | control | if if: late',
      '{{else if (eq status "early")}} | control | arm status is early',
      '{{else}} | control | arm',
      '{{/if}} | control | close if',
      '{{~#unless paid~}} | control | if unless: not paid',
      '{{~/unless~}} | control | close unless',
      '{{#each items}} | control | loop each: items has items',
      '{{this}} | output',
      '{{/each}} | control | close each'
    ]
  ],
  [
    'Handlebars: comments, partials, raw',
    '',
    '{{!-- }} note --}}{{! short }}{{{html}}}{{> header title="a}}b"}}{{#> layout}}x{{/layout}}{{#*inline "side"}}y{{/inline}}{{{{raw}}}}{{#if x}}{{{{/raw}}}}\\{{plain}}',
    [
      '{{!-- }} note --}} | comment',
      '{{! short }} | comment',
      '{{{html}}} | output',
      '{{> header title="a}}b"}} | partial',
      '{{#> layout}} | partial | block layout @partial-block',
      '{{/layout}} | control | close layout',
      '{{#*inline "side"}} | control | define inline side',
      '{{/inline}} | control | close inline',
      '{{{{raw}}}} | control | raw raw',
      '{{#if x}} | control',
      '{{{{/raw}}}} | control | close raw',
      '\\{{plain}} | output'
    ]
  ],
  [
    'Mustache with marks of its own, Moodle’s texts',
    '',
    '{{=<% %>=}}<%#paid%><%name%><%/paid%><%={{ }}=%>{{name}}{{#str}}hello, {{x}}{{/str}}',
    [
      '{{=<% %>=}} | control',
      '<%#paid%> | control | if paid: paid',
      '<%name%> | output',
      '<%/paid%> | control | close paid',
      '<%={{ }}=%> | control',
      '{{name}} | output',
      '{{#str}}hello, {{x}}{{/str}} | output'
    ]
  ],
  [
    'Mako',
    'a.mako',
    '## note\n<%inherit file="base.mako"/>\n<%block name="letter">\n% for x in y:\n${x}\n% endfor\n</%block>\n100 % sure\n',
    [
      '## note | comment',
      '<%inherit file="base.mako"/> | partial',
      '<%block name="letter"> | control | block block letter',
      '% for x in y: | control | scope loop',
      '${x} | output',
      '% endfor | control | close',
      '</%block> | control | close block'
    ]
  ],
  [
    'WordPress',
    '',
    "<?php printf( esc_html__( 'Hi %s,', 'shop' ), $name ); ?> 50 %s 5%s",
    ["<?php printf( esc_html__( 'Hi %s,', 'shop' ), $name ); ?> | output | shows Hi %s,", '%s | output']
  ],
  [
    'Mustache',
    '',
    '{{^paid}}not yet{{/paid}}{{#paid}}thanks{{/paid}}{{&name}}{{=<% %>=}}',
    [
      '{{^paid}} | control | if paid: not paid',
      '{{/paid}} | control | close paid',
      '{{#paid}} | control | if paid: paid',
      '{{/paid}} | control | close paid',
      '{{&name}} | output',
      '{{=<% %>=}} | control'
    ]
  ],
  [
    'Handlebars: text helpers',
    '',
    '{{t "Dear customer, hello"}} {{t \'mail.greeting\'}} {{ _("Your order {{x}}") }}',
    [
      '{{t "Dear customer, hello"}} | output | shows Dear customer, hello',
      "{{t 'mail.greeting'}} | output",
      '{{ _("Your order {{x}}") }} | output | shows Your order {{x}}'
    ]
  ],
  [
    'Liquid',
    '',
    '{%- if a < b -%}x{%- elsif total >= 3 %}y{% else %}z{%- endif -%}{{- name | default: "}}" -}}{% unless a == blank %}q{% endunless %}{% case kind %}{% when "a" %}1{% else %}2{% endcase %}',
    [
      '{%- if a < b -%} | control | if if: a < b',
      '{%- elsif total >= 3 %} | control | arm total >= 3',
      '{% else %} | control | arm',
      '{%- endif -%} | control | close if',
      '{{- name | default: "}}" -}} | output',
      '{% unless a == blank %} | control | if unless: a',
      '{% endunless %} | control | close unless',
      '{% case kind %} | control | switch case: kind',
      '{% when "a" %} | control | arm a',
      '{% else %} | control | arm',
      '{% endcase %} | control | close case'
    ]
  ],
  [
    'Jinja and Django',
    '',
    '{% extends "base.html" %}{% block body %}x{% endblock body %}{% include "a.html" with x=1 %}{% for i in items %}y{% else %}z{% endfor %}{# c #}{% set x = "a %} b" %}{% if not a and b %}{% endif %}',
    [
      '{% extends "base.html" %} | partial',
      '{% block body %} | control | block block body',
      '{% endblock body %} | control | close block',
      '{% include "a.html" with x=1 %} | partial',
      '{% for i in items %} | control | loop for: items has items',
      '{% else %} | control | arm',
      '{% endfor %} | control | close for',
      '{# c #} | comment',
      '{% set x = "a %} b" %} | control',
      '{% if not a and b %} | control | if if: not a and b',
      '{% endif %} | control | close if'
    ]
  ],
  [
    'Django: text',
    '',
    '{%- trans \'Your order, sir\' -%}{% blocktrans count n=items %}one{% plural %}many{% endblocktrans %}{{ "Hello there"|trans }}',
    [
      "{%- trans 'Your order, sir' -%} | control | shows Your order, sir",
      '{% blocktrans count n=items %} | control | loop blocktrans: count',
      '{% plural %} | control | arm',
      '{% endblocktrans %} | control | close blocktrans',
      '{{ "Hello there"|trans }} | output | shows Hello there'
    ]
  ],
  [
    'Jinja: comments and raw',
    '',
    '{% comment %}a {{ b }}{% endcomment %}{% raw %}{{ x }}{% if %}{% endraw %}{%- -%}',
    [
      '{% comment %}a {{ b }}{% endcomment %} | comment',
      '{% raw %} | control | raw raw',
      '{{ x }} | output',
      '{% if %} | control',
      '{% endraw %} | control | close raw',
      '{%- -%} | control'
    ]
  ],
  [
    'ERB',
    '',
    '<% if @late %>a<% elsif !early %>b<% else %>c<% end %><%= name -%><% items.each do |i| %>d<% end %><%# note %><%= render "a/b", x: 1 %><%= t("Dear friend, hi") %>',
    [
      '<% if @late %> | control | if if: @late',
      '<% elsif !early %> | control | arm not early',
      '<% else %> | control | arm',
      '<% end %> | control | close',
      '<%= name -%> | output',
      '<% items.each do |i| %> | control | scope loop',
      '<% end %> | control | close',
      '<%# note %> | comment',
      '<%= render "a/b", x: 1 %> | partial',
      '<%= t("Dear friend, hi") %> | output | shows Dear friend, hi'
    ]
  ],
  [
    'ERB: comments, and code behind one',
    '',
    '<%-# note -%><%- # note -%><%- # note\nif late -%>a<% end %><%#= name %>',
    [
      '<%-# note -%> | comment',
      '<%- # note -%> | comment',
      '<%- # note\nif late -%> | output',
      '<% end %> | control | close',
      '<%#= name %> | comment'
    ]
  ],
  [
    'EJS',
    '',
    '<% items.forEach(function(i) { %>a<% }) %><% if (x === \'late\') { %>b<% } else { %>c<% } %><%- include("footer") %><%- body %><%_ y _%>',
    [
      '<% items.forEach(function(i) { %> | control | scope loop',
      '<% }) %> | control | close',
      "<% if (x === 'late') { %> | control | if if: x is late",
      '<% } else { %> | control | arm',
      '<% } %> | control | close',
      '<%- include("footer") %> | partial',
      '<%- body %> | output',
      '<%_ y _%> | control'
    ]
  ],
  [
    'ASP',
    '',
    '<%@ Language=VBScript %><% If late Then %>a<% Else %>b<% End If %><%-- note --%><% Select Case kind %><% Case "a" %>c<% End Select %>',
    [
      '<%@ Language=VBScript %> | control',
      '<% If late Then %> | control | if if: late',
      '<% Else %> | control | arm',
      '<% End If %> | control | close',
      '<%-- note --%> | comment',
      '<% Select Case kind %> | control | switch select: kind',
      '<% Case "a" %> | control | arm a',
      '<% End Select %> | control | close'
    ]
  ],
  [
    'PHP',
    '',
    '<?php if ($x): ?>a<?php else: ?>b<?php endif; ?><?= $name ?><?php echo __("Dear customer, hi"); ?><?php include "a.php"; ?><?php // note ?>',
    [
      '<?php if ($x): ?> | control | if if: $x',
      '<?php else: ?> | control | arm',
      '<?php endif; ?> | control | close',
      '<?= $name ?> | output',
      '<?php echo __("Dear customer, hi"); ?> | output | shows Dear customer, hi',
      '<?php include "a.php"; ?> | partial',
      '<?php // note ?> | comment'
    ]
  ],
  [
    'Blade',
    'a.blade.php',
    '@if($x && count($y) > 1)\na\n@elseif ($y)\nb\n@else\nc\n@endif\n{{ $name }}{!! $html !!}@include("mail.footer"){{-- c --}}me@if.example @unless($a)\nd\n@endunless\n@lang(\'mail.x\')',
    [
      '@if($x && count($y) > 1) | control | if if: $x && count($y) > 1',
      '@elseif ($y) | control | arm $y',
      '@else | control | arm',
      '@endif | control | close if',
      '{{ $name }} | output',
      '{!! $html !!} | output',
      '@include("mail.footer") | partial',
      '{{-- c --}} | comment',
      '@unless($a) | control | if unless: not $a',
      '@endunless | control | close unless',
      "@lang('mail.x') | output"
    ]
  ],
  [
    'Go',
    '',
    '{{ if .Late }}a{{ else if eq .Kind "x" }}b{{ else }}c{{ end }}{{ range .Items }}d{{ end }}{{- /* note */ -}}{{ template "footer" . }}{{ with .X }}e{{ end }}{{ define "y" }}f{{ end }}{{ .Name | title }}',
    [
      '{{ if .Late }} | control | if if: .Late',
      '{{ else if eq .Kind "x" }} | control | arm .Kind is x',
      '{{ else }} | control | arm',
      '{{ end }} | control | close',
      '{{ range .Items }} | control | loop range: .Items has items',
      '{{ end }} | control | close',
      '{{- /* note */ -}} | comment',
      '{{ template "footer" . }} | partial',
      '{{ with .X }} | control | if with: .X',
      '{{ end }} | control | close',
      '{{ define "y" }} | control | define define y',
      '{{ end }} | control | close',
      '{{ .Name | title }} | output'
    ]
  ],
  [
    'FreeMarker',
    'x.ftl',
    '<#if user.late?? && (a > b)>x<#elseif y == "z">y<#else>z</#if>${user.name!"}"}<#-- c --><#include "a.ftl"><#list a as b>q</#list><@m.x a="b>c"/><#noparse>${x}</#noparse>',
    [
      '<#if user.late?? && (a > b)> | control | if if: user.late?? && (a > b)',
      '<#elseif y == "z"> | control | arm y is z',
      '<#else> | control | arm',
      '</#if> | control | close if',
      '${user.name!"}"} | output',
      '<#-- c --> | comment',
      '<#include "a.ftl"> | partial',
      '<#list a as b> | control | loop list: a has items',
      '</#list> | control | close list',
      '<@m.x a="b>c"/> | control',
      '<#noparse> | control | raw noparse',
      '${x} | output',
      '</#noparse> | control | close noparse'
    ]
  ],
  [
    'Velocity',
    'x.vm',
    '#if($late)\nx\n#elseif ($y)\ny\n#else\nz\n#end\n$name $!{user.name} $5 ## c\n#* d *# #parse("a.vm") #set($x = "a)b") #foreach($i in $list)q#end',
    [
      '#if($late) | control | if if: $late',
      '#elseif ($y) | control | arm $y',
      '#else | control | arm',
      '#end | control | close',
      '$name | output',
      '$!{user.name} | output',
      '## c | comment',
      '#* d *# | comment',
      '#parse("a.vm") | partial',
      '#set($x = "a)b") | control',
      '#foreach($i in $list) | control | scope foreach',
      '#end | control | close'
    ]
  ],
  [
    'Smarty',
    'x.tpl',
    '{if $late}x{elseif $y}y{else}z{/if}{$name|escape}{include file="a.tpl"}{* c *}{foreach $a as $b}q{/foreach}{literal}{if}{/literal}',
    [
      '{if $late} | control | if if: $late',
      '{elseif $y} | control | arm $y',
      '{else} | control | arm',
      '{/if} | control | close if',
      '{$name|escape} | output',
      '{include file="a.tpl"} | partial',
      '{* c *} | comment',
      '{foreach $a as $b} | control | loop foreach: $a has items',
      '{/foreach} | control | close foreach',
      '{literal} | control | raw literal',
      '{if} | control',
      '{/literal} | control | close literal'
    ]
  ],
  [
    'Mailchimp',
    '',
    '*|FNAME|**|IF:LATE|*a*|ELSE:|*b*|END:IF|**|IFNOT:X|*c*|END:IF|*',
    [
      '*|FNAME|* | output',
      '*|IF:LATE|* | control | if IF: LATE',
      '*|ELSE:|* | control | arm',
      '*|END:IF|* | control | close',
      '*|IFNOT:X|* | control | if IF: not X',
      '*|END:IF|* | control | close'
    ]
  ],
  [
    'AMPscript',
    '',
    '%%name%% %%=v(@x)=%% %%[ IF @x == "a" THEN ]%%a%%[ ELSE ]%%b%%[ ENDIF ]%% %%[ /* note */ ]%%',
    [
      '%%name%% | output',
      '%%=v(@x)=%% | output',
      '%%[ IF @x == "a" THEN ]%% | control | if if: @x is a',
      '%%[ ELSE ]%% | control | arm',
      '%%[ ENDIF ]%% | control | close',
      '%%[ /* note */ ]%% | comment'
    ]
  ],
  [
    'Salesforce',
    '',
    '{!Contact.FirstName} {{{Recipient.Name}}} {!IF(x, "a", "b")}',
    ['{!Contact.FirstName} | output', '{{{Recipient.Name}}} | output', '{!IF(x, "a", "b")} | output']
  ],
  [
    'GOV.UK Notify',
    '',
    '((name)) ((late??Your card came too late.)) ((see the notes, page 3))',
    [
      '((name)) | output',
      '((late??Your card came too late.)) | control | shows Your card came too late. | when late'
    ]
  ],
  [
    'Template Toolkit',
    '',
    '[% IF x %]a[% ELSIF y %]b[% ELSE %]c[% END %][% name %][%# note %][% INCLUDE f.tt %]',
    [
      '[% IF x %] | control | if IF: x',
      '[% ELSIF y %] | control | arm y',
      '[% ELSE %] | control | arm',
      '[% END %] | control | close',
      '[% name %] | output',
      '[%# note %] | comment',
      '[% INCLUDE f.tt %] | partial'
    ]
  ],
  [
    'JSP',
    'x.jsp',
    '<c:if test="${a > b}">x</c:if><c:choose><c:when test="${x}">a</c:when><c:otherwise>b</c:otherwise></c:choose><c:out value="${n}"/>',
    [
      '<c:if test="${a > b}"> | control | if if: a > b',
      '</c:if> | control | close if',
      '<c:choose> | control | switch choose',
      '<c:when test="${x}"> | control | arm x',
      '</c:when> | control',
      '<c:otherwise> | control | arm',
      '</c:otherwise> | control',
      '</c:choose> | control | close choose',
      '<c:out value="${n}"/> | output'
    ]
  ],
  [
    'plain fields',
    '',
    '%NAME% 5 % or 10 % 50% {name} {@NAME} {0} {brief description} ${x} #{y} %{z} %(w)s {$x}',
    [
      '%NAME% | output',
      '{name} | output',
      '{@NAME} | output',
      '{0} | output',
      '${x} | output',
      '#{y} | output',
      '%{z} | output',
      '%(w)s | output',
      '{$x} | output'
    ]
  ],
  [
    'Koha',
    '',
    'Dear <<borrowers.firstname>> of << branches.branchname >>, <<Name>>',
    ['<<borrowers.firstname>> | output']
  ],
  ['nothing but text', '', 'a @if b, <#c>, #if d, $name, {* e *}, {if f}, << g >>, 3 < 4 and 5 > 2', []],
  ['unclosed and nested tags', '', '{{ open {% if x {{ name }} <% a {# b', ['{{ name }} | output']],
  [
    'quotes that close nothing',
    '',
    '{{ user\'s name }} and {{ it\'s "}}" }} {{ t "a }}\n\nand "b" {{c}}',
    ["{{ user's name }} | output", '{{ it\'s "}}" }} | output', '{{ t "a }} | output', '{{c}} | output']
  ]
]

describe('tags of a template language', () => {
  it.each(languages)('%s', (_, path, source, expected) => {
    expect(tagsOf(source, path)).toEqual(expected)
  })

  it('are those that the configuration declares, before all others', () => {
    const forms = formsOf('', undefined, ['[[*]]', '<<*>>'])
    const source = '[[name]] <<other thing>> {{ x }} [[open'
    expect(scanTags(source, forms).map(({start, end}) => source.slice(start, end))).toEqual([
      '[[name]]',
      '<<other thing>>',
      '{{ x }}'
    ])
    expect(() => formsOf('', undefined, ['[[name]]'])).toThrow('expected one `*` with marks on both sides')
  })
})

const pieces = [
  ...new Set(languages.flatMap(([, , source]) => source.split(/(?<=[}>%])|(?=[{<%@#$[(*|])/))),
  'Dear Ms Okoro,\n\n',
  'We cannot refund it. ',
  '"',
  "'",
  '\r\n'
]
const paths = ['a.md', 'a.blade.php', 'a.ftl', 'a.jsp', 'a.vm', 'a.tpl']

describe('masking', () => {
  it('keeps the length and every character that no tag holds, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 4})), {maxLength: 40}),
        fc.constantFrom(...paths),
        (parts, path) => {
          const source = parts.join('')
          const forms = formsOf(source, path)
          const tags = scanTags(source, forms)
          const masks = masksOf(source, tags, forms)
          const text = maskText(source, masks, ' ')
          expect(text).toHaveLength(source.length)
          let from = 0
          for (const {start, end} of masks) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(text.slice(from, start)).toBe(source.slice(from, start))
            from = end
          }
          expect(text.slice(from)).toBe(source.slice(from))
          expect(text.replace(/[^\r\n]/g, '')).toBe(source.replace(/[^\r\n]/g, ''))
        }
      ),
      {numRuns: 500}
    )
  })

  it('shows the words inside a tag that are shown, with the tags in them', () => {
    const source = '{{t "Dear {{name}}, hello"}}'
    const forms = formsOf(source)
    expect(maskText(source, masksOf(source, scanTags(source, forms), forms), '.')).toBe(
      '.....Dear Xxxxxxxx, hello...'
    )
  })

  it.each([
    '{{',
    '{{{',
    '{{ "',
    "{{ x ' }} ",
    '{%',
    '{% raw %}',
    '{% comment %}',
    '{% comment %}endcomment',
    '{% if a %}',
    '${',
    '${"',
    '%%[',
    '%a',
    '*|a',
    '((a',
    '<%',
    '<?php ',
    '<#if (',
    '<c:if test="',
    '@if(',
    '#if(',
    '##',
    '{if $a',
    '{literal}',
    '{{!--',
    '\\{{',
    '[% IF'
  ])('costs time in the length of %j, repeated', (piece) => {
    const source = piece.repeat(100_000 / piece.length)
    const began = performance.now()
    for (const path of ['a.blade.php', 'a.ftl', 'a.jsp', 'a.vm', 'a.tpl']) {
      const forms = formsOf(source, path)
      masksOf(source, scanTags(source, forms), forms)
    }
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

/** Tags as a person would say what they are. */
function tagsOf(source: string, path: string): string[] {
  return scanTags(source, formsOf(source, path)).map(({start, end, kind, role, shows = [], when}) =>
    [
      source.slice(start, end),
      kind,
      ...(role ? [roleText(role)] : []),
      ...shows.map((show) => `shows ${source.slice(show.start, show.end)}`),
      ...(when ? [`when ${conditionText(when)}`] : [])
    ].join(' | ')
  )
}

function roleText(role: Role): string {
  if (role.type === 'close') return `close ${role.block ?? ''}`.trim()
  if (role.type === 'arm')
    return `arm ${role.condition ? conditionText(role.condition) : (role.value ?? '')}`.trim()
  const {how, block, name, condition} = role
  return `${how} ${block}${name ? ` ${name}` : ''}${condition ? `: ${conditionText(condition)}` : ''}`
}

function conditionText({subject, value, negated, list}: Condition): string {
  return `${negated ? 'not ' : ''}${subject}${value === undefined ? '' : ` is ${value}`}${list ? ' has items' : ''}`
}
