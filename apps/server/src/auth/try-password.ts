import type { Logger } from 'pino'
import { Refused } from '../http/answering.ts'
import type { SignInLimits, Trying } from './sign-in-limits.ts'

/** Better Auth's words for a password that was looked at and is not right. */
const WRONG = 'INVALID_EMAIL_OR_PASSWORD'

/** Tries a password within the limits: a right one counts against nobody, a wrong one does and stands in the log. */
export async function tryPassword(
  trying: Trying,
  handled: () => Promise<Response>,
  limits: SignInLimits,
  log: Logger,
): Promise<Response> {
  const counted = await limits.begin(trying).catch((error: Error) => {
    if (error instanceof Refused)
      log.warn({ ...trying, seconds: error.seconds }, 'sign-in refused: too many wrong passwords')
    throw error
  })
  let answer: Response | null = null
  try {
    answer = await handled()
    return answer
  } finally {
    if (answer?.ok) await counted.right()
    else if (answer !== null && (await isWrong(answer))) log.warn(trying, 'sign-in failed: wrong password')
    else await counted.takenBack()
  }
}

async function isWrong(answer: Response): Promise<boolean> {
  const { code } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { code?: string }
  return code === WRONG
}
