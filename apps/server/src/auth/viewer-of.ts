import type { IncomingHttpHeaders } from 'node:http'
import { fromNodeHeaders } from 'better-auth/node'
import type { Database } from '../database.ts'
import { employerViewer, type Person, staffViewer, type Viewer } from '../viewer.ts'
import type { Auth } from './auth.ts'

/** Finds out who sends a request; `refreshed` takes the cookies that sign-in wants renewed. */
export type ViewerOf = (
  headers: IncomingHttpHeaders,
  refreshed?: (cookies: string[]) => void,
) => Promise<Viewer>

/** Reads the session cookie. No cookie, an expired session or a removed person: nobody. */
export function viewersBySession(auth: Auth, database: Pick<Database, 'staff' | 'employer'>): ViewerOf {
  return async (headers, refreshed) => {
    if (!headers.cookie?.includes('journeyline.session_token')) return { kind: 'ANONYMOUS' }
    const session = await auth.api.getSession({ headers: fromNodeHeaders(headers), returnHeaders: true })
    const cookies = session.headers.getSetCookie()
    if (cookies.length) refreshed?.(cookies)
    if (!session.response) return { kind: 'ANONYMOUS' }
    const { id, name, role, employerId } = session.response.user as unknown as Person // our additional fields, typed loosely by better-auth
    if (role !== 'EMPLOYER') return staffViewer(database.staff, { id, name, role })
    return employerId
      ? employerViewer(database.employer, { id, name, role, employerId })
      : { kind: 'ANONYMOUS' }
  }
}
