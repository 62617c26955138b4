import { expect, test } from 'vitest'
import { normalized } from './normalized.ts'

test('a text is written in one form, whatever its letters', () => {
  expect(normalized('Zoe\u0308 A\u030angstro\u0308m ｱ', 'NFKC')).toBe('Zoë Ångström ア')
  expect(normalized('한국', 'NFD')).toBe('한국'.normalize('NFD'))
  expect(normalized(`a${'\u0301'.repeat(30)}`, 'NFD')).toBe(`a${'\u0301'.repeat(30)}`)
})

test('a letter under a million marks is written at once', () => {
  const began = performance.now()
  expect(normalized(`a${'\u0316\u0301'.repeat(500_000)}b`, 'NFC').length).toBeLessThan(40)
  expect(performance.now() - began).toBeLessThan(2000)
})
