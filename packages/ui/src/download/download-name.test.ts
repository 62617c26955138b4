import { expect, test } from 'vitest'
import { downloadName } from './download-name.ts'

test('a downloaded list is named by what it is of, its filters and the day', () => {
  expect(downloadName('learners', '', '2026-11-30')).toBe('learners, 2026-11-30')
  expect(downloadName('learners', '?locale=en&stage=READY&text=O%2FNeill&sort=', '2026-11-30')).toBe(
    'learners, stage READY, text O Neill, 2026-11-30',
  )
})
