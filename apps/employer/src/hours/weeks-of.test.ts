import { expect, test } from 'vitest'
import { weeksOf } from './weeks-of.ts'

const entry = (apprenticeName: string, onDay: string, minutes = 480) => ({
  ...{ onDay, minutes },
  placement: { id: apprenticeName, apprenticeName },
})

test('entries stand by apprentice and week, the earliest week first, each with its sum', () => {
  const entries = [
    entry('Noor', '2026-11-13'),
    entry('Sam', '2026-11-15', 60),
    entry('Noor', '2026-11-16'),
    entry('Noor', '2026-11-22', 30),
  ]
  const weeks = weeksOf(entries).map(({ entries: found, ...week }) => ({ ...week, count: found.length }))
  expect(weeks).toEqual([
    {
      ...{ key: '2026-11-09 Noor', weekOn: '2026-11-09', minutes: 480, count: 1 },
      ...{ placementId: 'Noor', apprenticeName: 'Noor' },
    },
    {
      ...{ key: '2026-11-09 Sam', weekOn: '2026-11-09', minutes: 60, count: 1 },
      ...{ placementId: 'Sam', apprenticeName: 'Sam' },
    },
    {
      ...{ key: '2026-11-16 Noor', weekOn: '2026-11-16', minutes: 510, count: 2 },
      ...{ placementId: 'Noor', apprenticeName: 'Noor' },
    },
  ])
})

test('the next page of entries adds to the weeks that stand, and moves none of them', () => {
  const first = [entry('Noor', '2026-11-16'), entry('Sam', '2026-11-16')]
  const keys = (entries: ReturnType<typeof entry>[]) => weeksOf(entries).map(({ key }) => key)
  const before = keys(first)
  expect(keys([...first, entry('Ada', '2026-11-17'), entry('Noor', '2026-11-18')]).slice(0, 2)).toEqual(
    before,
  )
})
