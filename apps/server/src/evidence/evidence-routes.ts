import type { IncomingHttpHeaders } from 'node:http'
import express, { type Request, type Router } from 'express'
import type { Clock } from '../clock.ts'
import { sealId } from '../graphql/global-id.ts'
import { notAllowed } from '../graphql/request-errors.ts'
import { rowId } from '../graphql/row-id.ts'
import { answering, Refused, withPreflight } from '../http/answering.ts'
import type { SignedIn, Viewer } from '../viewer.ts'
import { type EvidenceContents, StorageAway } from './contents.ts'
import { sendEvidence } from './send-evidence.ts'
import { type EvidenceSent, storeEvidence, TooLarge, WrongType } from './store-evidence.ts'

interface Given {
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer>
  contents: EvidenceContents
  clock: Clock
  /** The largest file that is taken, in bytes; the domain's default unless told. */
  limit?: number
}

/** What is not GraphQL about evidence: sending a file in, and getting it back. For whoever is signed in. */
export function evidenceRoutes({ viewerOf, contents, clock, limit }: Given): Router {
  const signedIn = async (request: Request): Promise<SignedIn> => {
    const viewer = await viewerOf(request.headers)
    if (viewer.kind === 'ANONYMOUS') throw new Refused(401, notAllowed(viewer).message)
    return viewer
  }
  const router = express.Router()
  router.post('/evidence', async (request, response) => {
    const work = async () => {
      const viewer = await signedIn(request)
      withPreflight(request)
      // the iterator must not close the connection when it ends early: the answer has to get through
      const content = request.iterator({ destroyOnReturn: false })
      const given = limit === undefined ? { clock } : { clock, limit }
      const id = await storeEvidence(viewer, contents, sentBy(request), content, given)
      response.status(201).json({ evidenceFileId: sealId('EvidenceFile', id) })
    }
    await answering(request, response, work, statusOf)
  })
  router.get('/evidence/:id', async (request, response) => {
    const work = async () => {
      const viewer = await signedIn(request)
      await sendEvidence(viewer, contents, rowId('EvidenceFile', request.params.id), response)
    }
    await answering(request, response, work, statusOf)
  })
  return router
}

/** What the request tells of the file before its bytes are read. */
function sentBy(request: Request): EvidenceSent {
  const { learner, placement, fileName, detailsUnits, confirmed } = request.query
  const announced = request.headers['content-length']
  return {
    learner: typeof learner === 'string' ? learner : undefined,
    placement: typeof placement === 'string' ? placement : undefined,
    name: typeof fileName === 'string' ? fileName : '',
    declaredType: request.headers['content-type'] ?? '',
    bytes: announced === undefined ? null : Number(announced),
    detailsUnits: detailsUnits === 'true',
    confirmed: confirmed === 'true',
  }
}

function statusOf(error: unknown): number | null {
  if (error instanceof TooLarge) return 413
  if (error instanceof WrongType) return 415
  if (!(error instanceof StorageAway)) return null
  process.emitWarning(error.originalError ?? error)
  return 503
}
