import { signOut } from '@journeyline/api-client/session'

/** Ends the session and opens the sign-in page afresh, so that nothing stays in memory; false when the server was away. */
export async function leave(): Promise<boolean> {
  const answer = await signOut()
  if (answer.ok) location.assign('/employer/sign-in')
  return answer.ok
}
