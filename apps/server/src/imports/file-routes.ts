import type { IncomingHttpHeaders } from 'node:http'
import { IMPORT_KINDS, type ImportKind, importKindFrom } from '@journeyline/domain/imports/import-kinds'
import express, { type Request, type Router } from 'express'
import { sealId } from '../graphql/global-id.ts'
import { rowId } from '../graphql/row-id.ts'
import { answering, Refused, withPreflight } from '../http/answering.ts'
import { sayTo } from '../http/asked-language.ts'
import { Turns } from '../http/turns.ts'
import type { Clock } from '../kernel/clock.ts'
import { notAllowedWords } from '../kernel/request-errors.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'
import { sendReport } from './preview/send-report.ts'
import { FILE_LIMIT, FileTooLarge, storeFile } from './upload/store-file.ts'
import { importWord } from './words.ts'

interface Given {
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer>
  clock: Clock
  /** The largest file that is taken, in bytes. */
  limit?: number
}

/** The content-type of a workbook (.xlsx). */
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const TURNS = {
  atOnce: Number.POSITIVE_INFINITY,
  forOne: 3,
  waiting: 0,
  refusal: importWord('FILES_COMING_IN'),
}

/** What is not GraphQL about imports: sending a file in, and the report of what comes of it. Staff only. */
export function fileRoutes({ viewerOf, clock, limit = FILE_LIMIT }: Given): Router {
  const staffOf = async (request: Request): Promise<SignedIn> => {
    const viewer = await viewerOf(request.headers)
    if (viewer.kind === 'STAFF') return viewer
    throw new Refused(viewer.kind === 'ANONYMOUS' ? 401 : 403, notAllowedWords(viewer))
  }
  const router = express.Router()
  const turns = new Turns(TURNS)
  router.post('/uploads', async (request, response) => {
    await answering(
      request,
      response,
      async () => {
        const viewer = await staffOf(request)
        const file = askedFor(request, limit)
        // the iterator must not close the connection when it ends early: the answer has to get through
        const content = request.iterator({ destroyOnReturn: false })
        const id = await turns.take(viewer.personId, () => storeFile(viewer, file, content, { clock, limit }))
        response.status(201).json({ importId: sealId('Import', id) })
      },
      tooLarge,
    )
  })
  router.get('/imports/:id/report.csv', async (request, response) => {
    await answering(request, response, async () => {
      const viewer = await staffOf(request)
      await sendReport(viewer, rowId('Import', request.params.id), response, sayTo(request))
    })
  })
  return router
}

/** Everything that can be known of an upload before its bytes are read. */
function askedFor(request: Request, limit: number): { kind: ImportKind; fileName: string } {
  withPreflight(request)
  if (!request.is(['text/csv', WORKBOOK])) {
    throw new Refused(415, importWord('FILE_NEITHER_CSV_NOR_WORKBOOK'))
  }
  const { fileName } = request.query
  const kind = importKindFrom(request.query.kind)
  if (kind === null) {
    const kinds = IMPORT_KINDS.map((known) => `kind=${known}`)
    throw new Refused(400, importWord('FILE_KIND_NOT_SAID', { kinds }))
  }
  if (Number(request.headers['content-length']) > limit) throw new FileTooLarge(limit)
  return { kind, fileName: fileNameOf(fileName) }
}

function fileNameOf(given: unknown): string {
  const name = typeof given === 'string' ? given.replace(/[\p{Cc}\p{Cf}/\\]+/gu, ' ').trim() : ''
  return [...name].slice(0, 200).join('') || 'file.csv'
}

const tooLarge = (error: unknown) => (error instanceof FileTooLarge ? 413 : null)
