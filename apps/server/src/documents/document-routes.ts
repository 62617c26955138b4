import type { IncomingHttpHeaders } from 'node:http'
import { parseLocalDate } from '@journeyline/domain/local-date'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { experienceLetterOf } from '../credentials/experience-letter-of.ts'
import { rowId } from '../graphql/row-id.ts'
import { answering, Refused } from '../http/answering.ts'
import { jsonBody } from '../http/json-body.ts'
import { Turns } from '../http/turns.ts'
import { type Clock, instantOf } from '../kernel/clock.ts'
import { notAllowedWords } from '../kernel/request-errors.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'
import type { Paper } from '../pdf/paper.ts'
import { routeWord } from '../words/routes.ts'
import { printedExperienceLetter } from './experience-letter.ts'
import { progressReport } from './progress-report.ts'
import { progressReportOf } from './progress-report-of.ts'
import { workProcessSchedule } from './work-process-schedule.ts'
import { scheduleOfEnrollment, workProcessScheduleOf } from './work-process-schedule-of.ts'

interface Given {
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer>
  clock: Clock
  /** Who runs the program, by the name that stands on its documents. */
  sponsorName: string
}

/** A document is a tenth of a second of work, during which nobody else is served. */
const TURNS = {
  atOnce: 2,
  forOne: 6,
  waiting: 60,
  refusal: routeWord('DOCUMENTS_BUSY'),
}

/** What staff write for a letter: a few lines for each duty. */
const LETTER = { bytes: 256 * 1024, seconds: 30 }

/**
 * What is printed: PDFs written when they are asked for. Learners' records are for staff, schedules for whoever may see
 * the version. `?paper=A4` for any but letter paper.
 */
export function documentRoutes({ viewerOf, clock, sponsorName }: Given): Router {
  const router = express.Router()
  const turns = new Turns(TURNS)
  const viewerAllowed = async (request: Asked, audience: Audience): Promise<SignedIn> => {
    const viewer = await viewerOf(request.headers)
    if (viewer.kind === 'ANONYMOUS') throw new Refused(401, notAllowedWords(viewer))
    if (audience === 'STAFF' && viewer.kind !== 'STAFF') throw new Refused(403, notAllowedWords(viewer))
    return viewer
  }
  const document = (path: string, audience: Audience, write: Write) =>
    router.get(path, async (request: Asked, response) => {
      await answering(request, response, async () => {
        const viewer = await viewerAllowed(request, audience)
        send(response, await turns.take(viewer.personId, () => write(viewer, request)))
      })
    })

  document('/documents/progress-report/:id', 'STAFF', async (viewer, request) => {
    const asked = { asOf: asOfOf(request) }
    const report = await progressReportOf(viewer, rowId('Enrollment', request.params.id), asked, clock)
    const bytes = await progressReport({ ...report, sponsorName, paper: paperOf(request) })
    return { name: `Progress report, ${report.learnerName}, ${report.asOf}.pdf`, bytes }
  })
  document('/documents/work-process-schedule/:id', 'SIGNED_IN', async (viewer, request) => {
    const schedule = await workProcessScheduleOf(viewer, rowId('ProgramVersion', request.params.id), clock)
    const bytes = await workProcessSchedule({ ...schedule, sponsorName, paper: paperOf(request) })
    return { name: `Work process schedule, ${schedule.versionName}.pdf`, bytes }
  })
  document('/documents/record-of-training/:id', 'STAFF', async (viewer, request) => {
    const schedule = await scheduleOfEnrollment(viewer, rowId('Enrollment', request.params.id), clock)
    const bytes = await workProcessSchedule({ ...schedule, sponsorName, paper: paperOf(request) })
    return {
      name: `Record of training, ${schedule.record?.learnerName}, ${schedule.record?.asOf}.pdf`,
      bytes,
    }
  })
  router.post(
    '/documents/experience-letter/:id',
    async (request: Asked, _response: Response, next: NextFunction) => {
      await viewerAllowed(request, 'STAFF') // before a byte of the body is read
      next()
    },
    ...jsonBody(LETTER),
    async (request: Asked, response: Response) => {
      await answering(request, response, async () => {
        const viewer = await viewerAllowed(request, 'STAFF')
        const asked = { ...letterAsked(request.body), learnerId: request.params.id }
        const letter = await experienceLetterOf(viewer, asked, clock)
        const paper = paperOf(request)
        const printed = { ...letter, letterhead: null, paper, writtenAt: instantOf(clock) }
        const bytes = await turns.take(viewer.personId, () => printedExperienceLetter(printed))
        send(response, { name: `${letter.words.subject}.pdf`, bytes })
      })
    },
  )
  return router
}

type Asked = Request<{ id: string }>
type Audience = 'STAFF' | 'SIGNED_IN'
type Write = (viewer: SignedIn, request: Asked) => Promise<{ name: string; bytes: Uint8Array }>

function paperOf({ query }: Asked): Paper {
  if (query.paper === undefined || query.paper === 'LETTER') return 'LETTER'
  if (query.paper === 'A4') return 'A4'
  throw new Refused(400, routeWord('PAPER_NOT_SAID'))
}

function asOfOf({ query }: Asked) {
  if (query.asOf === undefined) return null
  const day = typeof query.asOf === 'string' ? parseLocalDate(query.asOf) : null
  if (day === null) throw new Refused(400, routeWord('AS_OF_UNREADABLE'))
  return day
}

/** Which employment or internship the letter is about, and what staff wrote for it; its schema checks the rest. */
function letterAsked(body: unknown): { experienceId: string; details: unknown } {
  const { experienceId, details } = Object(body) as Record<string, unknown> // an object of nothing where it is none
  if (typeof experienceId !== 'string') throw new Refused(400, routeWord('LETTER_EXPERIENCE_NOT_SAID'))
  return { experienceId, details }
}

/** Shown by the browser's own viewer, under a name to save it by; personal, so no cache keeps it. */
function send(response: Response, { name, bytes }: { name: string; bytes: Uint8Array }) {
  response.attachment(name)
  response.set({
    'content-type': 'application/pdf',
    'content-disposition': String(response.get('content-disposition')).replace(/^attachment/, 'inline'),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  response.end(bytes)
}
