import {expect, it} from 'vitest'
import {readDate} from './iso-date.ts'

it('reads the usual ways to write a date, and guesses nothing', () => {
  const dates: Array<[date: string, ...meanings: string[]]> = [
    ['3 May 2024', '2024-05-03'],
    ['3rd of May, 2024', '2024-05-03'],
    ['the 3rd day of May, 2024', '2024-05-03'],
    ['3-May-2024', '2024-05-03'],
    ['May 3rd, 2024', '2024-05-03'],
    ['Sept. 1, 2024', '2024-09-01'],
    ["3 May '24", '2024-05-03'],
    ['1 August 98', '1998-08-01'],
    ['May 2024', '2024-05'],
    ['2024-05-03', '2024-05-03'],
    ['2024/5/3', '2024-05-03'],
    ['13/05/2024', '2024-05-13'],
    ['5/13/24', '2024-05-13'],
    ['03.03.2024', '2024-03-03'],
    ['03/05/2024', '2024-05-03', '2024-03-05'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023'],
    ['31 June 2024'],
    ['3 May']
  ]
  expect(dates.map(([date]) => [date, ...readDate(date)])).toEqual(dates)
})
