import { expect, test } from 'vitest'
import { signInWord } from '../auth/words.ts'
import { Refused } from './answering.ts'
import { Turns } from './turns.ts'

const SENTENCE = 'Too many people sign in at this moment. Try again in a few seconds.'
const BUSY = signInWord('SIGN_IN_BUSY')

/** Work that goes on until it is told to end, and what has begun of it so far. */
function given(allowed: { atOnce: number; forOne: number; waiting: number }) {
  const turns = new Turns({ ...allowed, refusal: BUSY })
  const begun: string[] = []
  const end: Record<string, () => void> = {}
  const take = (who: string, what: string) =>
    turns.take(who, () => {
      begun.push(what)
      return new Promise<string>((resolve) => {
        end[what] = () => resolve(what)
      })
    })
  return { take, begun, end }
}

test('a few go on at once, the others wait in their order, and nobody waits behind too many', async () => {
  const { take, begun, end } = given({ atOnce: 2, forOne: 9, waiting: 2 })
  const taken = ['a', 'b', 'c', 'd'].map((what) => take('Sam', what))
  expect(begun).toEqual(['a', 'b'])
  await expect(take('Eve', 'e')).rejects.toEqual(new Refused(429, BUSY, { seconds: 5 }))
  end.b!()
  expect(await taken[1]).toBe('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  end.a!()
  await taken[0]
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  end.c!()
  end.d!()
  await Promise.all(taken)
  const again = take('Eve', 'e')
  end.e!()
  expect(await again).toBe('e')
})

test('one has so many and no more, others are served beside, and work that fails gives its place back', async () => {
  const { take, end } = given({ atOnce: 9, forOne: 1, waiting: 0 })
  const mine = take('Sam', 'a')
  await expect(take('Sam', 'b')).rejects.toThrow(SENTENCE)
  const others = take('Eve', 'c')
  end.a!()
  end.c!()
  expect(await Promise.all([mine, others])).toEqual(['a', 'c'])
  const turns = new Turns({ atOnce: 1, forOne: 1, waiting: 0, refusal: BUSY })
  const failing = () => Promise.reject(new Error('it broke'))
  for (let time = 0; time < 3; time++) await expect(turns.take('Sam', failing)).rejects.toThrow('it broke')
})
