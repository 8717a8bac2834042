import {expect, it} from 'vitest'
import {findDates} from './dates.ts'

const datesIn = (text: string): string[] => findDates(text).map(({start, end}) => text.slice(start, end))

it('reads dates in the usual British, American and international ways', () => {
  for (const date of [
    '3 May',
    '3 May 2024',
    '3rd May 2024',
    '3rd of May, 2024',
    'May 3',
    'May 3rd, 2024',
    'May 13, 2024',
    'Sept. 3, 2024',
    '03 Sep 2024',
    '3-May-2024',
    'May 2024',
    '03/05/2024',
    '5/13/24',
    '3.5.2024',
    '03.05.2024',
    '03-05-2024',
    '2024-05-03',
    '2024/05/03',
    '3 may 2024'
  ]) {
    expect(datesIn(`Leeds, ${date}, by hand`), date).toEqual([date])
  }
})

it('takes no other numbers for dates', () => {
  for (const text of [
    'Order 40-2291',
    'Ref 01-12/345',
    '01632 960482',
    'version 3.5.20.1',
    'You may 3 times ask',
    'section 3.5',
    '32/13/2024',
    'march 10 miles',
    'on Tuesday',
    'net 30 days'
  ]) {
    expect(datesIn(text), text).toEqual([])
  }
})

it('gives several dates in order', () => {
  expect(datesIn('From 3 May 2024 to 2024-06-01 and on June 2nd')).toEqual([
    '3 May 2024',
    '2024-06-01',
    'June 2nd'
  ])
})
