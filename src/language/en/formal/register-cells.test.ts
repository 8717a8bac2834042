import {expect, it} from 'vitest'
import {divideReason} from './divide-reason.ts'
import {ownNumber} from './letter-head.ts'
import {namesOrganisation} from './organisation.ts'
import {subjectOf} from './subject.ts'

it('gives the number of a letter', () => {
  const numbers = [
    'No. 01-12/345.',
    'Our ref: HR/117',
    'HR/2024/117',
    '№ 45',
    'Your ref: AB/12',
    'Dear Ms Roe'
  ]
  expect(numbers.map(ownNumber)).toEqual(['01-12/345', 'HR/117', 'HR/2024/117', '45', undefined, undefined])
})

it('gives the subject without its label', () => {
  const lines = [
    'Subject: Your order',
    'RE: Your order',
    'Re[2]: Your order',
    'Subject:',
    'Ref: HB-1',
    'Your order'
  ]
  expect(lines.map(subjectOf)).toEqual([
    'Your order',
    'Your order',
    'Your order',
    undefined,
    undefined,
    undefined
  ])
})

it('tells organisations from posts, streets and towns', () => {
  const yes = [
    'Orchard Foods Ltd',
    'University of Leeds',
    'Smith & Sons',
    'Brno City Council',
    'St Mary’s Hospital'
  ]
  const no = [
    'Sales Director',
    'Head of the Library',
    '12 College Street',
    'College Road',
    'Leeds',
    'Mr Petrov'
  ]
  expect({yes: yes.filter((line) => !namesOrganisation(line)), no: no.filter(namesOrganisation)}).toEqual({
    yes: [],
    no: []
  })
})

it('divides what is refused from the reason', () => {
  const divided = {refused: 'We cannot refund it.', reason: 'The sole is worn.'}
  for (const sentence of [
    'We cannot refund it, because the sole is worn.',
    'Because the sole is worn, we cannot refund it.',
    'The sole is worn, so we cannot refund it.',
    'The sole is worn; therefore we cannot refund it.',
    'We cannot refund it: the sole is worn.'
  ])
    expect(divideReason(sentence), sentence).toEqual(divided)
  for (const sentence of [
    'So we cannot refund it.',
    'We cannot, because of the rain.',
    'We chose another, because it was near.',
    `We cannot refund it, because ${'it is worn '.repeat(60)}.`
  ])
    expect(divideReason(sentence), sentence).toBeUndefined()
})
