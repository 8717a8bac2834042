import {expect, it} from 'vitest'
import {findBranches} from './branches.ts'
import {formsOf} from './forms.ts'
import {scanTags} from './scan.ts'

const branches = (source: string): number => findBranches(scanTags(source, formsOf(source))).length

it.each([
  '{% if reason %}Reason: {{ reason }}{% endif %}',
  '{% if reason %}Reason: {{ reason|title }}{% endif %}',
  '{{#if order.reason}}Reason: {{order.reason}}{{/if}}',
  '@if($order->reason)\nReason: {{ $order->reason }}\n@endif',
  '@if(!empty($reason))\nReason: {{ $reason }}\n@endif',
  "@if(isset($order['reason']))\nReason: {{ $order['reason'] }}\n@endif",
  '<% unless @reason.blank? %>Reason: <%= @reason %><% end %>',
  '<% if @reason.present? %>Reason: <%= @reason %><% end %>',
  '{% if reason != null %}<b>Reason</b> {% if shy %}<i>{% endif %}{{ reason }}{% endif %}'
])('a part that prints the variable it asks for is a field, and comes out: %s', (source) => {
  expect(branches(source)).toBe(source.includes('shy') ? 1 : 0)
})

it.each([
  '{% if late %}Reason: {{ reason }}{% endif %}',
  '{% if reason %}Reason: {{ reason }}{% else %}There is none.{% endif %}',
  '{% if not reason %}Reason: {{ reason }}{% endif %}',
  "{% if reason == 'late' %}Reason: {{ reason }}{% endif %}",
  '{% if reason %}There is a reason.{% endif %}',
  '@if(empty($reason))\nReason: {{ $reason }}\n@endif',
  '{% if reason %}Reason: {{ reason_text }}{% endif %}',
  '{% if reason and late %}Reason: {{ reason }}{% endif %}',
  '{% if name %}Ask {{ user.name }}.{% endif %}',
  "{% if premium %}{{ t('premium') }}{% endif %}"
])('any other is a branch: %s', (source) => expect(branches(source)).toBe(1))

it('takes its time from the length of what is asked, and of what is printed', () => {
  for (const asked of [`a${'?'.repeat(390)}b`, `a${'.present?'.repeat(40)}b`, `a ${'> 0 '.repeat(90)}b`])
    expect(branches(`{% if ${asked} %}Reason: {{ a }}{% endif %}`)).toBe(1)
  expect(branches(`{% if a %}{% if b %}${'{{a}}'.repeat(150_000)}{% endif %}{% endif %}`)).toBe(1)
})
