import { expect, test } from 'vitest'
import { cellText, excerpt, foldedName } from './cell-text.ts'

test('line breaks, no-break spaces and control characters are one space, none at the ends', () => {
  expect(cellText('Mary\r\nAnn')).toBe('Mary Ann')
  expect(cellText('\ufeff\u00a0 Noor \u0000')).toBe('Noor')
  expect(cellText('Sia\u0302n')).toBe('Si\u00e2n')
})

test('marks that only turn the direction of writing are taken off; joiners that spell a name stay', () => {
  expect(cellText('\u202elive')).toBe('live')
  expect(cellText('\u200e\u2060\u200b')).toBe('')
  expect(cellText('نیم\u200cفاصله')).toBe('نیم\u200cفاصله')
})

test('text that looks like a formula stays as it is, and an exported one comes back', () => {
  expect(cellText('=HYPERLINK("x")')).toBe('=HYPERLINK("x")')
  expect(cellText('\'=HYPERLINK("x")')).toBe('=HYPERLINK("x")')
})

test('a message repeats at most 60 characters of a value', () => {
  expect(excerpt('x'.repeat(60))).toBe('x'.repeat(60))
  expect(excerpt('🙂'.repeat(61))).toBe(`${'🙂'.repeat(59)}…`)
})

test('names are looked up without regard to case and spacing', () => {
  expect(foldedName(' LAKESIDE\u00a0 Health ')).toBe('lakeside health')
})
