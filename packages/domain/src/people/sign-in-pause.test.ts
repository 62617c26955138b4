import { expect, test } from 'vitest'
import { say } from '../language/say.ts'
import { type Heading, oneMoreWrong, signInPause, waitToSignIn } from './sign-in-pause.ts'

const NOBODY = { count: 0, lastAt: 0 }
const MINUTE = 60_000
const NOW = Date.parse('2026-11-23T15:00:00Z')

/** The pauses, in seconds, that somebody meets who tries wrong passwords as soon as the pause lets them. */
function pausesMet(heading: Heading, tries: number): number[] {
  let [wrong, now] = [NOBODY, NOW]
  return Array.from({ length: tries }, () => {
    const pause = signInPause(heading, wrong, now)
    now += pause
    wrong = oneMoreWrong(heading, wrong, now)
    return pause / 1000
  })
}

test('of one account at one address five wrong passwords are free, then each pause is twice as long, up to 15 minutes', () => {
  expect(pausesMet('ACCOUNT_HERE', 13)).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900])
})

test('of one account fifty are free from anywhere, of one address a hundred', () => {
  expect(pausesMet('ACCOUNT', 53).slice(49)).toEqual([0, 30, 60, 120])
  expect(pausesMet('ADDRESS', 101).slice(99)).toEqual([0, 30])
})

test('wrong passwords are forgotten: one a quarter of an hour, faster where more are free', () => {
  const wrong = { count: 5, lastAt: NOW }
  expect(signInPause('ACCOUNT_HERE', wrong, NOW + 29_999)).toBe(1)
  expect(signInPause('ACCOUNT_HERE', wrong, NOW + 30_000)).toBe(0)
  expect(oneMoreWrong('ACCOUNT_HERE', wrong, NOW + 30 * MINUTE)).toEqual({
    count: 4,
    lastAt: NOW + 30 * MINUTE,
  })
  expect(oneMoreWrong('ADDRESS', { count: 100, lastAt: NOW }, NOW + 5 * MINUTE).count).toBe(81)
  expect(oneMoreWrong('ACCOUNT', { count: 1, lastAt: NOW }, NOW + 999 * MINUTE).count).toBe(1)
})

test('whoever has to wait is told for how long', () => {
  expect(say(waitToSignIn(30_000))).toBe(
    'Too many wrong passwords came in a row. Wait 30 seconds, then try again.',
  )
  expect(say(waitToSignIn(61_000))).toBe(
    'Too many wrong passwords came in a row. Wait 2 minutes, then try again.',
  )
})
