import { expect, test } from 'vitest'
import { mayDeleteImport } from './may-delete-import.ts'

test('given an import, then it can be discarded unless it was written or is being written', () => {
  const may = (status: Parameters<typeof mayDeleteImport>[0]['status']) => [
    mayDeleteImport({ status, interrupted: false, waiting: false }),
    mayDeleteImport({ status, interrupted: true, waiting: false }),
    mayDeleteImport({ status, interrupted: false, waiting: true }),
  ]
  expect(may('APPLYING')).toEqual([false, true, true])
  expect(may('APPLIED')).toEqual([false, false, false])
  expect(may('UNDONE')).toEqual([false, false, false])
  for (const status of ['UPLOADING', 'READING', 'PREVIEWED', 'FAILED'] as const)
    expect(may(status), status).toEqual([true, true, true])
})
