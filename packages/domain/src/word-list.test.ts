import { expect, test } from 'vitest'
import { listed } from './word-list.ts'

test('words are listed with their last joined by and, or by or', () => {
  expect(listed(['Ready'])).toBe('Ready')
  expect(listed(['Internship', 'Ready'])).toBe('Internship and Ready')
  expect(listed(['PDF', 'PNG', 'JPEG'])).toBe('PDF, PNG, and JPEG')
  expect(listed(['PDF', 'PNG', 'JPEG'], 'or')).toBe('PDF, PNG, or JPEG')
})
