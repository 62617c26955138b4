import type { IncomingHttpHeaders } from 'node:http'
import { fromNodeHeaders } from 'better-auth/node'
import type { Database } from '../database.ts'
import { employerViewer, type Person, staffViewer, type Viewer } from '../viewer.ts'
import type { Auth } from './auth.ts'
import { orDatabaseAway } from './or-database-away.ts'
import { RecentViewers } from './recent-viewers.ts'

/** Finds out who sends a request; `refreshed` takes the cookies that sign-in wants renewed. */
export interface ViewerOf {
  (headers: IncomingHttpHeaders, refreshed?: (cookies: string[]) => void): Promise<Viewer>
  /** Looks everyone up anew from now on: somebody has signed out or was removed. */
  forget(): void
}

/**
 * Reads the session cookie. No cookie, an expired session or a removed person: nobody. The same cookie is looked up
 * once in a few seconds.
 */
export function viewersBySession(auth: Auth, database: Pick<Database, 'staff' | 'employer'>): ViewerOf {
  const recent = new RecentViewers()
  const lookUp = async (headers: IncomingHttpHeaders, refreshed?: (cookies: string[]) => void) => {
    const session = await auth.api
      .getSession({ headers: fromNodeHeaders(headers), returnHeaders: true })
      .catch((failed: unknown) => orDatabaseAway(failed, database.staff))
    const cookies = session.headers.getSetCookie()
    if (cookies.length) refreshed?.(cookies)
    return session.response ? viewerFor(session.response.user as unknown as Person, database) : ANONYMOUS // our additional fields, typed loosely by better-auth
  }
  const viewerOf = async (headers: IncomingHttpHeaders, refreshed?: (cookies: string[]) => void) => {
    if (!headers.cookie?.includes('journeyline.session_token')) return ANONYMOUS
    return recent.get(headers.cookie) ?? recent.keep(headers.cookie, () => lookUp(headers, refreshed))
  }
  return Object.assign(viewerOf, { forget: () => recent.forget() })
}

const ANONYMOUS: Viewer = { kind: 'ANONYMOUS' }

function viewerFor(
  { id, name, role, employerId }: Person,
  database: Pick<Database, 'staff' | 'employer'>,
): Viewer {
  if (role !== 'EMPLOYER') return staffViewer(database.staff, { id, name, role })
  return employerId ? employerViewer(database.employer, { id, name, role, employerId }) : ANONYMOUS
}
