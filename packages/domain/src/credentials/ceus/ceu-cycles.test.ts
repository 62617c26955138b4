import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { ceuCycles, isInCycle, monthsOf, renewalMonth } from './ceu-cycles.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

function cycles(certifiedOn: string, renewsOn: string | null, through: string) {
  return ceuCycles({
    certifiedOn: day(certifiedOn),
    renewsOn: renewsOn === null ? null : day(renewsOn),
    cycleYears: 2,
    through: day(through),
  })
}

const inWords = (...asked: Parameters<typeof cycles>) =>
  cycles(...asked).map(({ startsOn, endsOn }) => `${startsOn} to ${endsOn}`)

test('cycles of two years follow each other from the certification to the one after today', () => {
  expect(inWords('2022-10-15', null, '2026-10-14')).toEqual([
    '2022-10-15 to 2024-10-14',
    '2024-10-15 to 2026-10-14',
    '2026-10-15 to 2028-10-14',
  ])
  expect(inWords('2022-10-15', null, '2022-10-15')).toEqual([
    '2022-10-15 to 2024-10-14',
    '2024-10-15 to 2026-10-14',
  ])
})

test('a renewal day moves every end, and the first cycle is as short as that makes it', () => {
  const ends = ['2022-10-15 to 2023-05-31', '2023-06-01 to 2025-05-31', '2025-06-01 to 2027-05-31']
  expect(inWords('2022-10-15', '2027-05-31', '2023-06-01')).toEqual(ends)
  expect(inWords('2022-10-15', '2019-05-31', '2023-06-01')).toEqual(ends)
  expect(cycles('2022-10-15', '2027-05-31', '2023-06-01').map(monthsOf)).toEqual([8, 24, 24])
})

test('a certification in the renewal month has its first renewal two years later, never after a day', () => {
  expect(inWords('2024-02-29', '2026-02-28', '2026-02-28')).toEqual([
    '2024-02-29 to 2026-02-28',
    '2026-03-01 to 2028-02-29',
  ])
  expect(inWords('2024-03-15', '2026-03-15', '2024-03-16').slice(0, 1)).toEqual(['2024-03-15 to 2026-03-15'])
  expect(inWords('2024-03-15', '2026-03-31', '2024-03-16').slice(0, 1)).toEqual(['2024-03-15 to 2026-03-31'])
  expect(inWords('2024-03-15', '2026-04-30', '2024-03-16').slice(0, 1)).toEqual(['2024-03-15 to 2024-04-30'])
})

test('a certification on February 29 keeps its day in leap years', () => {
  expect(inWords('2024-02-29', null, '2026-03-01')).toEqual([
    '2024-02-29 to 2026-02-27',
    '2026-02-28 to 2028-02-28',
    '2028-02-29 to 2030-02-27',
  ])
  expect(inWords('2023-01-10', '2024-02-29', '2024-03-01').slice(0, 2)).toEqual([
    '2023-01-10 to 2024-02-29',
    '2024-03-01 to 2026-02-28',
  ])
})

test('the renewal month is the calendar month in which a cycle ends', () => {
  expect(cycles('2022-10-15', null, '2022-10-15').map((cycle) => renewalMonth(cycle).toString())).toEqual([
    '2024-10',
    '2026-10',
  ])
})

test('every day from the certification on lies in exactly one cycle', () => {
  const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => day('2024-02-29').add({ days }))
  fc.assert(
    fc.property(anyDay, fc.option(anyDay), fc.nat(4000), (certifiedOn, renewsOn, days) => {
      const through = certifiedOn.add({ days })
      const found = ceuCycles({ certifiedOn, renewsOn, cycleYears: 2, through })
      expect(found.filter((cycle) => isInCycle(through, cycle))).toEqual([found.at(-2)])
      for (const [index, cycle] of found.slice(1).entries()) {
        expect(cycle.startsOn).toEqual(found[index]!.endsOn.add({ days: 1 }))
        expect(cycle.endsOn.year - cycle.startsOn.subtract({ days: 1 }).year).toBe(2)
      }
      expect(found[0]!.startsOn).toEqual(certifiedOn)
      const ends = (renewsOn ?? certifiedOn.subtract({ days: 1 })).year
      expect(Math.abs(found[0]!.endsOn.year - ends) % 2).toBe(0)
    }),
  )
})
