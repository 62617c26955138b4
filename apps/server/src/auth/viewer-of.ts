import type { IncomingHttpHeaders } from 'node:http'
import type { Connection } from '@journeyline/db/connect'
import { sessionIsTooOld } from '@journeyline/domain/people/sessions'
import { fromNodeHeaders } from 'better-auth/node'
import { employerViewer, type Person, staffViewer, type Viewer } from '../kernel/viewer.ts'
import type { Auth } from './auth.ts'
import { orDatabaseAway } from './or-database-away.ts'
import { RecentViewers } from './recent-viewers.ts'
import { SessionNews } from './session-news.ts'

/** Finds out who sends a request; `refreshed` takes the cookies that sign-in wants renewed. */
export type ViewerOf = (
  headers: IncomingHttpHeaders,
  refreshed?: (cookies: string[]) => void,
) => Promise<Viewer>

/** Who is signed in, as this server remembers it for a moment and every server forgets it at once. */
export interface Sessions {
  /**
   * Reads the session cookie. No cookie, an expired session, a person who is shut out: nobody. The same cookie is looked up
   * once in a few seconds, as long as news of sessions that ended is heard.
   */
  viewersBy(auth: Auth): ViewerOf
  /** Waits until no server honors a session any more that has just ended. */
  ended(): Promise<void>
  stop(): void
}

/** The database as those whose sessions these are, and as sign-in. */
export interface Connections {
  staff: Connection
  employer: Connection
  auth: Connection
}

/** Sessions of the people in this database. */
export function createSessions(database: Connections): Sessions {
  const recent = new RecentViewers()
  const news = new SessionNews(database.auth, (personId) => recent.forget(personId))
  const viewersBy = (auth: Auth): ViewerOf => {
    const lookUp = async (headers: IncomingHttpHeaders, refreshed?: (cookies: string[]) => void) => {
      const { response, headers: answer } = await auth.api
        .getSession({ headers: fromNodeHeaders(headers), returnHeaders: true })
        .catch((failed: unknown) => orDatabaseAway(failed, database.staff))
      if (!response) return ANONYMOUS
      const { user, session } = response
      if (sessionIsTooOld(session.createdAt, new Date())) return end(database.auth, session.id)
      const cookies = answer.getSetCookie()
      if (cookies.length) refreshed?.(cookies)
      return viewerFor({ ...(user as unknown as Person), sessionId: session.id }, database) // our additional fields, typed loosely by better-auth
    }
    return async (headers, refreshed) => {
      if (!headers.cookie?.includes('journeyline.session_token')) return ANONYMOUS
      const known = news.isCurrent() ? recent.get(headers.cookie) : null
      return known ?? recent.keep(headers.cookie, () => lookUp(headers, refreshed))
    }
  }
  const ended = () => {
    recent.forget()
    return news.heardEverywhere()
  }
  return { viewersBy, ended, stop: () => news.stop() }
}

const ANONYMOUS: Viewer = { kind: 'ANONYMOUS' }

async function end(auth: Connection, sessionId: string): Promise<Viewer> {
  await auth.prisma.session.deleteMany({ where: { id: sessionId } })
  return ANONYMOUS
}

function viewerFor(person: Person, database: Pick<Connections, 'staff' | 'employer'>): Viewer {
  const { role, employerId } = person
  if (role !== 'EMPLOYER') return staffViewer(database.staff, person)
  return employerId ? employerViewer(database.employer, { ...person, employerId }) : ANONYMOUS
}
