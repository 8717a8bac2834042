import {describe, expect, it} from 'vitest'
import {readGreeting} from './salutation.ts'

describe('a variable without braces', () => {
  it.each([
    '$name',
    '$first_name $last_name',
    '$user->name',
    '$!user.name',
    ':name',
    '#name#',
    '##NAME##',
    '__name__',
    '!name'
  ])('names a reader: %s', (name) =>
    expect(readGreeting(`Dear ${name},`, [], false)).toMatchObject({
      form: 'named',
      name,
      length: name.length + 6
    })
  )

  it.each(['Dear customer,', 'Hello: we are closed', 'Dear all!'])('is none of these: %s', (line) =>
    expect(readGreeting(line, [], false)?.form).not.toBe('named')
  )
})
