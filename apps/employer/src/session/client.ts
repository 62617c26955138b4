import { createClient } from '@journeyline/api-client/client'
import { connectionPolicies } from '@journeyline/api-client/connection-policies'
import { setSponsorClock } from '@journeyline/ui/words/sponsor-clock'
import { pagedFields, possibleTypes } from '../generated/cache.ts'
import { ViewerQuery } from './viewer.ts'

/** The portal's one API client. */
export const client = createClient({
  onClock: setSponsorClock,
  wasSignedIn: () => Boolean(client.readQuery({ query: ViewerQuery })?.viewer),
  onSignedOut: showSignIn,
  possibleTypes,
  typePolicies: connectionPolicies(pagedFields),
})

/** Nobody is signed in: a fresh page, so that nothing of the last person stays in memory, and back here afterwards. */
function showSignIn() {
  if (location.pathname === '/employer/sign-in') return
  const to = location.pathname.slice('/employer'.length) + location.search
  location.assign(`/employer/sign-in?${new URLSearchParams({ to })}`)
}
