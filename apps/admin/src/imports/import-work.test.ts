import { expect, test } from 'vitest'
import { isAtWork } from './import-work.ts'

const STANDS = [
  { status: 'PREVIEWED', interrupted: false, waiting: false },
  { status: 'READING', interrupted: false, waiting: true },
  { status: 'APPLYING', interrupted: false, waiting: true },
  { status: 'APPLYING', interrupted: false, waiting: false },
  { status: 'APPLYING', interrupted: true, waiting: false },
  { status: 'FAILED', interrupted: false, waiting: false },
  { status: 'APPLIED', interrupted: false, waiting: false },
] as const

test('an import that waits or was interrupted is asked about until it is through, as it goes on by itself', () => {
  expect(STANDS.map(isAtWork)).toEqual([false, true, true, true, true, false, false])
})
