import { expect, test } from 'vitest'
import { answeringRequest } from '../../http/asked-now.ts'
import { say } from '../../words/say.ts'
import { answerText, MOST_OF_ACTS_ANSWER, MOST_OF_ANSWER } from './answer-limit.ts'

/** An answer of so many characters with its line's end, as it is sent to a request. */
function sent(characters: number, acts = false): string {
  const around = answerText({ data: { note: '' } }).length
  const note = 'x'.repeat(characters - around)
  return answeringRequest({ requestId: 'r-1', say, acts }, () => answerText({ data: { note } }))
}

test('an answer that is as long as it may be is sent as it is', () => {
  expect(sent(MOST_OF_ANSWER)).toHaveLength(MOST_OF_ANSWER)
})

test('given an answer that is longer, then it is refused with how long it is, the limit and the id of the request', () => {
  const values = { length: MOST_OF_ANSWER + 1, limit: MOST_OF_ANSWER }
  expect(JSON.parse(sent(MOST_OF_ANSWER + 1))).toEqual({
    errors: [
      {
        message:
          'This answer has 8000001 characters, and 8000000 is the limit. Ask for smaller pages or fewer fields.',
        extensions: { code: 'ANSWER_TOO_LARGE', sentence: 'ANSWER_TOO_LARGE', values },
      },
    ],
    data: null,
    extensions: { requestId: 'r-1' },
  })
})

test('given an act, then its answer may be longer; beyond that it says what each act came to, and no more', () => {
  expect(sent(MOST_OF_ACTS_ANSWER, true)).toHaveLength(MOST_OF_ACTS_ANSWER)
  const data = {
    updateViewer: { __typename: 'UpdateViewerSuccess', viewer: { name: 'x'.repeat(MOST_OF_ACTS_ANSWER) } },
    untold: { viewer: { name: 'x' } },
  }
  const text = answeringRequest({ requestId: 'r-1', say, acts: true }, () => answerText({ data }))
  expect(JSON.parse(text)).toEqual({
    errors: [
      {
        message: expect.stringContaining('and 32000000 is the limit. Ask for smaller pages or fewer fields.'),
        extensions: expect.objectContaining({ code: 'ANSWER_TOO_LARGE' }),
      },
    ],
    data: { updateViewer: { __typename: 'UpdateViewerSuccess' }, untold: null },
    extensions: { requestId: 'r-1' },
  })
})
