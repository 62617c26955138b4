import type { IncomingHttpHeaders } from 'node:http'
import { saidLetter } from '@journeyline/domain/credentials/letter/experience-letter'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Words } from '@journeyline/domain/words/words'
import { LANGUAGE_TAGS, type Language, languageNamed } from '@journeyline/messages/language'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { experienceLetterOf } from '../credentials/letter/experience-letter-of.ts'
import { rowIdInPath } from '../graphql/row-id.ts'
import { answering, Refused } from '../http/answering.ts'
import { askedLanguage } from '../http/asked-language.ts'
import { jsonBody } from '../http/json-body.ts'
import { Turns } from '../http/turns.ts'
import { type Clock, instantOf } from '../kernel/clock.ts'
import { notAllowedWords } from '../kernel/request-errors.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'
import { type Paper, paperIn } from '../pdf/paper.ts'
import { say } from '../words/say.ts'
import { printedExperienceLetter } from './experience-letter.ts'
import { recordOfLearning } from './learning/record-of-learning.ts'
import { recordOfLearningOf } from './learning/record-of-learning-of.ts'
import { learningWord } from './learning/words.ts'
import { progressReport } from './report/progress-report.ts'
import { progressReportOf } from './report/progress-report-of.ts'
import { scheduleWord } from './schedule/words.ts'
import { workProcessSchedule } from './schedule/work-process-schedule.ts'
import { scheduleOfEnrollment, workProcessScheduleOf } from './schedule/work-process-schedule-of.ts'
import { documentRouteWord, documentWord } from './words.ts'

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
  refusal: documentRouteWord('DOCUMENTS_BUSY'),
}

/** What staff write for a letter: a few lines for each duty. */
const LETTER = { bytes: 256 * 1024, seconds: 30 }

/**
 * What is printed: PDFs written when they are asked for. Learners' records are for staff, schedules for whoever may see
 * the version. They come on the paper of the program's country; `?paper=` is for another, `?language=` for another language than the
 * reader is spoken to in.
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
        const { name, bytes } = await turns.take(viewer.personId, () => write(viewer, request))
        send(response, { name: say(name, languageAsked(request)), bytes })
      })
    })

  document('/documents/progress-report/:id', 'STAFF', async (viewer, request) => {
    const asked = { asOf: asOfOf(request) }
    const report = await progressReportOf(viewer, rowIdInPath('Enrollment', request.params.id), asked, clock)
    const { learnerName, asOf } = report
    const bytes = await progressReport({ ...report, ...formOf(request, report), sponsorName })
    return { name: documentWord('REPORT_FILE', { learnerName, asOf: String(asOf) }), bytes }
  })
  document('/documents/work-process-schedule/:id', 'SIGNED_IN', async (viewer, request) => {
    const schedule = await workProcessScheduleOf(
      viewer,
      rowIdInPath('ProgramVersion', request.params.id),
      clock,
    )
    const bytes = await workProcessSchedule({ ...schedule, ...formOf(request, schedule), sponsorName })
    return { name: scheduleWord('SCHEDULE_FILE', { version: schedule.versionName }), bytes }
  })
  document('/documents/record-of-training/:id', 'STAFF', async (viewer, request) => {
    const enrollmentId = rowIdInPath('Enrollment', request.params.id)
    const learning = await recordOfLearningOf(viewer, enrollmentId, clock)
    if (learning) {
      const { learnerName, asOf } = learning
      const bytes = await recordOfLearning({ ...learning, ...formOf(request, learning), sponsorName })
      return { name: learningWord('LEARNING_FILE', { learnerName, asOf: String(asOf) }), bytes }
    }
    const schedule = await scheduleOfEnrollment(viewer, enrollmentId, clock)
    const bytes = await workProcessSchedule({ ...schedule, ...formOf(request, schedule), sponsorName })
    const { learnerName, asOf } = schedule.record
    return { name: scheduleWord('RECORD_FILE', { learnerName, asOf: String(asOf) }), bytes }
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
        const language = languageSaid(request) ?? 'en'
        const words = saidLetter(letter.words, (part) => say(part, language))
        const writtenAt = instantOf(clock)
        const printed = {
          ...letter,
          words,
          language,
          letterhead: null,
          paper: paperOf(request) ?? 'LETTER',
          writtenAt,
        }
        const bytes = await turns.take(viewer.personId, () => printedExperienceLetter(printed))
        send(response, { name: words.subject, bytes })
      })
    },
  )
  return router
}

type Asked = Request<{ id: string }>
type Audience = 'STAFF' | 'SIGNED_IN'
type Write = (viewer: SignedIn, request: Asked) => Promise<{ name: Words; bytes: Uint8Array }>

const formOf = (request: Asked, { country }: { country: string }) => ({
  paper: paperOf(request) ?? paperIn(country),
  language: languageAsked(request),
})

/** The language of a document: the one that the address says, else the reader's own or their browser's. */
function languageAsked(request: Asked): Language {
  return languageSaid(request) ?? askedLanguage(request)
}

function languageSaid({ query }: Asked): Language | null {
  if (query.language === undefined) return null
  const language = languageNamed(String(query.language))
  if (language) return language
  throw new Refused(
    400,
    documentRouteWord('LANGUAGE_NOT_SPOKEN', { languages: Object.values(LANGUAGE_TAGS) }),
  )
}

/** The paper that the address says; null where it says none. */
function paperOf({ query }: Asked): Paper | null {
  if (query.paper === undefined) return null
  if (query.paper === 'LETTER') return 'LETTER'
  if (query.paper === 'A4') return 'A4'
  throw new Refused(400, documentRouteWord('PAPER_NOT_SAID'))
}

function asOfOf({ query }: Asked) {
  if (query.asOf === undefined) return null
  const day = typeof query.asOf === 'string' ? parseLocalDate(query.asOf) : null
  if (day === null) throw new Refused(400, documentRouteWord('AS_OF_UNREADABLE'))
  return day
}

/** Which employment or internship the letter is about, and what staff wrote for it; its schema checks the rest. */
function letterAsked(body: unknown): { subjectId: string; details: unknown } {
  const { subjectId, details } = Object(body) as Record<string, unknown> // an object of nothing where it is none
  if (typeof subjectId !== 'string') throw new Refused(400, documentRouteWord('LETTER_EXPERIENCE_NOT_SAID'))
  return { subjectId, details }
}

/** Shown by the browser's own viewer, under a name to save it by; personal, so no cache keeps it. */
function send(response: Response, { name, bytes }: { name: string; bytes: Uint8Array }) {
  response.attachment(`${name}.pdf`)
  response.set({
    'content-type': 'application/pdf',
    'content-disposition': String(response.get('content-disposition')).replace(/^attachment/, 'inline'),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  response.end(bytes)
}
