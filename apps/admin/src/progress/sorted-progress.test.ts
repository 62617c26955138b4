import { expect, test } from 'vitest'
import type { ProgressRow } from './cohort-progress-table.tsx'
import { sortedProgress } from './sorted-progress.ts'

const row = (learnerName: string, behindDays: number, complete = false): ProgressRow => ({
  enrollmentId: learnerName,
  learnerId: learnerName,
  learnerName,
  stage: 'APPRENTICESHIP',
  progress: { complete, expectedOn: null, behindDays, requirements: [] },
})
const rows = [row('Mia', 0), row('Bo', 3), row('Ada', 40), row('Cai', 3), row('Dee', 90, true)]
const names = (list: readonly ProgressRow[]) => list.map(({ learnerName }) => learnerName)

test('who is furthest behind stands first, equals by name, and of whom nothing is asked any more last', () => {
  expect(names(sortedProgress(rows, { key: 'behind', descending: true }))).toEqual([
    ...['Ada', 'Bo', 'Cai', 'Mia', 'Dee'],
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
