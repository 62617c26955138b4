import { expect, test } from 'vitest'
import type { ProgressRow } from './cohort-progress-table.tsx'
import { sortedProgress } from './sorted-progress.ts'

const row = (learnerName: string, behindDays: number | null, complete = false): ProgressRow => ({
  enrollmentId: learnerName,
  learnerId: learnerName,
  learnerName,
  stage: 'APPRENTICESHIP',
  progress: { complete, expectedOn: null, behindDays, requirements: [] },
})
const rows = [row('Mia', null), row('Bo', 3), row('Ada', 40), row('Cai', 3), row('Dee', 90, true)]
const names = (list: readonly ProgressRow[]) => list.map(({ learnerName }) => learnerName)

test('who is furthest behind stands first, equals by name, and whom nothing is known of or asked last', () => {
  expect(names(sortedProgress(rows, { key: 'behind', descending: true }))).toEqual([
    ...['Ada', 'Bo', 'Cai', 'Dee', 'Mia'],
  ])
})

test('in the other direction those of whom nothing is known stay last', () => {
  expect(names(sortedProgress(rows, { key: 'behind', descending: false }))).toEqual([
    ...['Bo', 'Cai', 'Ada', 'Dee', 'Mia'],
  ])
})

test('names are put in order both ways', () => {
  expect(names(sortedProgress(rows, { key: 'name', descending: true }))).toEqual([
    ...['Mia', 'Dee', 'Cai', 'Bo', 'Ada'],
  ])
})
