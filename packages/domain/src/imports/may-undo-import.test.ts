import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { type ImportDone, mayUndoImport } from './may-undo-import.ts'

const may = (facts: Partial<ImportDone> = {}) =>
  mayUndoImport({
    ...{ status: 'APPLIED', rowsToCreate: 2, rowsToChange: 0 },
    appliedAt: new Date('2026-11-01T12:00:00Z'),
    now: new Date('2026-11-23T15:00:00Z'),
    ...facts,
  })

test('given a file that made something and changed nothing, then it is taken back while its rows are known', () => {
  expect(may()).toEqual(allow)
  expect(may({ now: new Date('2026-12-01T12:00:00Z') })).toEqual(allow)
  expect(may({ now: new Date('2026-12-01T12:00:01Z') })).toEqual(
    told(
      'This file was imported more than 30 days ago, and which rows it made is not kept any longer. Mend what is wrong row by row.',
    ),
  )
})

test('given a file that changed what was there, made nothing or was not imported, then nothing is taken back', () => {
  expect(may({ rowsToChange: 1 })).toEqual(
    told(
      'This file changed what was recorded before, in 1 row. Import a file that says what held before, or mend those rows one by one.',
    ),
  )
  expect(may({ rowsToCreate: 0 })).toEqual(told('This file made nothing. Leave it as it is.'))
  for (const status of ['PREVIEWED', 'APPLYING', 'UNDONE', 'FAILED'] as const)
    expect(may({ status }), status).toEqual(
      told('Nothing of this file is recorded. There is nothing to take back.'),
    )
})
