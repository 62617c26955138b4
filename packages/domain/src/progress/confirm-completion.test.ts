import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import type { CompletionStanding } from './completion.ts'
import { ConfirmationDetails, mayConfirmCompletion } from './confirm-completion.ts'

const confirm = (standing: CompletionStanding | null) =>
  mayConfirmCompletion({
    ...{ learnerName: 'Noor Khan', standing },
    stage: standing === null ? 'APPRENTICESHIP' : 'COMPLETED',
  })

test('given a completion, then it is confirmed where something is open that nobody confirmed', () => {
  expect(confirm('OPEN')).toEqual(allow)
  expect(confirm('STANDS')).toEqual(
    told('Everything that completion asks of Noor Khan is met. There is nothing to confirm.'),
  )
  expect(confirm('CONFIRMED')).toEqual(
    told(
      'The completion of Noor Khan is confirmed already, and nothing else is open since. Read the enrollment again.',
    ),
  )
  expect(confirm(null)).toEqual(
    told(
      "You can't confirm a completion of Noor Khan, who is in Apprenticeship. Only what is completed is confirmed.",
    ),
  )
})

test('given a confirmation, then it says why', () => {
  expect(ConfirmationDetails.parse({ reason: ' On the paper ledger ' })).toEqual({
    reason: 'On the paper ledger',
  })
  const problem = (reason: string) => problemsOf(ConfirmationDetails.safeParse({ reason }))[0]?.message
  expect(problem(' no ')).toBe('Say why the completion holds all the same, in 3 characters or more.')
  expect(problem('x'.repeat(501))).toBe('Shorten the reason to 500 characters or fewer.')
})
