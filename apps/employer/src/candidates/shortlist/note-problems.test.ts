import { expect, test } from 'vitest'
import { noteProblems } from './note-problems.ts'

test('a note too long for the server is told so before it is sent, in its sentence', () => {
  expect(noteProblems({ note: 'x'.repeat(1000) })).toEqual([])
  expect(noteProblems({ note: 'x'.repeat(1001) })).toEqual([
    { path: 'note', message: 'Shorten the note to 1000 characters or fewer.' },
  ])
})
