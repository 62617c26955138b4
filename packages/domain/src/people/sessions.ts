/** How long a session lasts at most, however often it is used. */
const LONGEST_DAYS = 30

/** Whether a session has lasted so long that the person has to sign in again. */
export function sessionIsTooOld(begunAt: Date, now: Date): boolean {
  return now.getTime() - begunAt.getTime() >= LONGEST_DAYS * 24 * 60 * 60 * 1000
}
