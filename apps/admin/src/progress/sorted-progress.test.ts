import { expect, test } from 'vitest'
import type { ProgressRow } from './cohort-progress-table.tsx'
import { sortedProgress } from './sorted-progress.ts'

const row = (learnerName: string, behindDays: number, complete = false): ProgressRow => ({
  enrollmentId: learnerName,
  learnerId: learnerName,
  learnerName,
  stage: 'APPRENTICESHIP',
  completion: null,
  progress: { complete, expectedOn: null, behindDays, requirements: [] },
})
const rows = [row('Mia', 0), row('Bo', 3), row('Ada', 40), row('Cai', 3), row('Dee', 90, true)]
const names = (list: readonly ProgressRow[]) => list.map(({ learnerName }) => learnerName)

test('who is furthest behind stands first, equals by name, and of whom nothing is asked any more last', () => {
  expect(names(sortedProgress(rows, { key: 'behind', descending: true }))).toEqual([
    ...['Ada', 'Bo', 'Cai', 'Mia', 'Dee'],
  ])
})

test('a completion in question stands before everybody, one that holds among those of whom nothing is asked', () => {
  const completed = (learnerName: string, standing: 'OPEN' | 'CONFIRMED'): ProgressRow => ({
    ...row(learnerName, 90),
    ...{ stage: 'COMPLETED', completion: { standing } },
  })
  const all = [...rows, completed('Eve', 'CONFIRMED'), completed('Flo', 'OPEN')]
  expect(names(sortedProgress(all, { key: 'behind', descending: true }))).toEqual([
    ...['Flo', 'Ada', 'Bo', 'Cai', 'Mia', 'Dee', 'Eve'],
  ])
})

test('in the other direction those of whom nothing is asked stay last', () => {
  expect(names(sortedProgress(rows, { key: 'behind', descending: false }))).toEqual([
    ...['Mia', 'Bo', 'Cai', 'Ada', 'Dee'],
  ])
})

test('names are put in order both ways', () => {
  expect(names(sortedProgress(rows, { key: 'name', descending: true }))).toEqual([
    ...['Mia', 'Dee', 'Cai', 'Bo', 'Ada'],
  ])
})
