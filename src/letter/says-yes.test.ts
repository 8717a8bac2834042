import {expect, it} from 'vitest'
import {letterOf, type Said} from '../../test/said.ts'
import {saysYes} from './says-yes.ts'

const says = (...said: Said[]): boolean => saysYes(letterOf(said))
const yes: Said = {lists: 'contrary.yes', text: 'We are pleased to confirm your stay.'}
const parking: Said = {
  lists: 'refusal.decided',
  text: 'Parking cannot be reserved.',
  moves: ['refusal']
}

it('a letter says yes where a phrase does and none says no', () => {
  expect(says({}, yes)).toBe(true)
  expect(says({}, {})).toBe(false)
  expect(says({lists: 'contrary.yes condition.supposed'})).toBe(false)
})

it('a letter says yes that begins with it and denies what nobody asked for', () => {
  expect(says(yes, parking)).toBe(true)
  expect(says({}, yes, parking)).toBe(true)
  expect(says({}, {}, yes, parking)).toBe(false)
  expect(says({...yes, text: 'We invite you to the talk.'}, parking)).toBe(false)
})

it('a letter says no where it denies the reader something beside a yes', () => {
  expect(says(yes, {...parking, text: 'We cannot give you a cot.'})).toBe(false)
  expect(says(yes, {...parking, moves: ['refusal', 'acknowledgement']})).toBe(false)
  expect(says(yes, {...parking, lists: 'refusal.decided answer.no'})).toBe(false)
  const pay = 'We cannot pay for the train, but you may stay with us.'
  expect(says(yes, {...parking, text: pay})).toBe(true)
  expect(says(yes, {...parking, text: 'We cannot give you a cot.', moves: []})).toBe(true)
})
