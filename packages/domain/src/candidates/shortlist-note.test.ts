import { expect, test } from 'vitest'
import { problemWords } from '../words/problem.ts'
import { ShortlistNote } from './shortlist-note.ts'

test('a note on a shortlist has at most 1,000 characters, white space around it aside; an empty one is none', () => {
  const note = 'x'.repeat(1000)
  expect(ShortlistNote.parse({ note: ` ${note} ` })).toEqual({ note })
  expect(ShortlistNote.parse({ note: ' ' })).toEqual({ note: null })
  const { error } = ShortlistNote.safeParse({ note: `${note}x` })
  expect(error?.issues.map(problemWords)).toEqual([
    { code: 'TEXT_TOO_LONG', values: { what: 'NOTE', most: 1000 } },
  ])
})
