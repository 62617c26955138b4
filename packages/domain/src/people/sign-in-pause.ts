import type { Words } from '../words/words.ts'
import { personWord } from './words.ts'

/** Wrong passwords counted under one heading: how many, and when the last one was, in milliseconds. */
export interface WrongPasswords {
  count: number
  lastAt: number
}

/** What wrong passwords are counted under: one account from one address, one account from anywhere, one address. */
export type Heading = 'ACCOUNT_HERE' | 'ACCOUNT' | 'ADDRESS'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** How many are free, and after how long one is forgotten again. */
const LIMITS: Record<Heading, { free: number; forgottenAfter: number }> = {
  ACCOUNT_HERE: { free: 5, forgottenAfter: 15 * MINUTE },
  ACCOUNT: { free: 50, forgottenAfter: 5 * MINUTE },
  ADDRESS: { free: 100, forgottenAfter: 15 * SECOND },
}
const FIRST_PAUSE = 30 * SECOND
const LONGEST_PAUSE = 15 * MINUTE
/** Beyond this many over what is free, the pause grows no more. */
const MOST_OVER = 5

/**
 * For how many milliseconds nobody may try a password, by what was tried before; 0 when somebody may at once. Half a
 * minute at first, twice as long with each wrong one that follows, a quarter of an hour at most: never for good.
 */
export function signInPause(heading: Heading, wrong: WrongPasswords, now: number): number {
  const over = remembered(heading, wrong, now) - LIMITS[heading].free
  if (over < 0) return 0
  const pause = Math.min(FIRST_PAUSE * 2 ** over, LONGEST_PAUSE)
  return Math.max(wrong.lastAt + pause - now, 0)
}

/** The count after one more wrong password; those of long ago are forgotten, and no count grows without end. */
export function oneMoreWrong(heading: Heading, wrong: WrongPasswords, now: number): WrongPasswords {
  const most = LIMITS[heading].free + MOST_OVER
  return { count: Math.min(remembered(heading, wrong, now) + 1, most), lastAt: now }
}

/** What somebody is told who has to wait; the same words whatever it was counted under. */
export function waitToSignIn(milliseconds: number): Words {
  const minutes = milliseconds < MINUTE ? 0 : Math.ceil(milliseconds / MINUTE)
  return personWord('PASSWORDS_WRONG_IN_A_ROW', { minutes, seconds: Math.ceil(milliseconds / SECOND) })
}

function remembered(heading: Heading, { count, lastAt }: WrongPasswords, now: number): number {
  const forgotten = Math.floor(Math.max(now - lastAt, 0) / LIMITS[heading].forgottenAfter)
  return Math.max(count - forgotten, 0)
}
