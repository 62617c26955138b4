import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('cells are quoted only where they must be', () => {
  expect(
    toCsv(
      ['Name', 'Note'],
      [
        ['Noor', 'a "b", c'],
        ['Ada', null],
      ],
    ),
  ).toBe('Name,Note\r\nNoor,"a ""b"", c"\r\nAda,')
})

test.each(['=1+1', '+1', '-1', '@x', ' =1+1', '\t=1'])('the text %j cannot run as a formula', (text) => {
  expect(toCsv(['x'], [[text]])).toBe(`x\r\n'${text}`)
})

test('negative numbers stay numbers', () => {
  expect(toCsv(['x'], [[-12.5]])).toBe('x\r\n-12.5')
})
