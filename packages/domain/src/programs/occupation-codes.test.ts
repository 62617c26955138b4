import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onetCode, rapidsCode } from './occupation-codes.ts'

test('29-2017.00 is never a code, however it is written, and 29-2071.00 has two successors', () => {
  for (const text of ['29-2017.00', '29.2017.00', ' 29-2017.00 ']) {
    expect(onetCode(text)).toEqual({ kind: 'MISPRINT', code: '29-2017.00', meant: '29-2071.00' })
  }
  expect(onetCode('29.2071.00')).toEqual({
    kind: 'KNOWN',
    code: '29-2071.00',
    taxonomy: 2010,
    title: 'Medical Records and Health Information Technicians',
    successors: ['29-2072.00', '29-9021.00'],
  })
})

test('a code with other digits is unknown here, and what is no code is told', () => {
  expect(onetCode('15-1252.00')).toEqual({ kind: 'UNKNOWN', code: '15-1252.00' })
  for (const text of ['', '292071', '29-2071', '29-2071.0', 'coder'])
    expect(onetCode(text)).toEqual({ kind: 'MALFORMED' })
})

test('a RAPIDS code carries its number, approach and version', () => {
  expect(rapidsCode('1114CB')).toEqual({ number: '1114', approach: 'COMPETENCY_BASED', version: null })
  expect(rapidsCode('0870CBV1')).toEqual({ number: '0870', approach: 'COMPETENCY_BASED', version: '1' })
  expect(rapidsCode('1114')).toEqual({ number: '1114', approach: null, version: null })
  expect(rapidsCode('CB1114')).toBeNull()
})

test('any four digits and letters of an approach are read back as written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom('CB', 'HY', 'TB', ''),
      (number, letters) => {
        const digits = String(number).padStart(4, '0')
        expect(rapidsCode(`${digits}${letters}`)?.number).toBe(digits)
      },
    ),
  )
})
