import type { IncomingHttpHeaders } from 'node:http'
import express, { type Request, type Router } from 'express'
import { GraphQLError } from 'graphql'
import { sealId } from '../graphql/global-id.ts'
import { rowIdInPath } from '../graphql/row-id.ts'
import { answering, Refused, withPreflight } from '../http/answering.ts'
import { Turns } from '../http/turns.ts'
import type { Clock } from '../kernel/clock.ts'
import { notAllowedWords } from '../kernel/request-errors.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'
import { acting, actOf } from '../once/act-of.ts'
import type { DoneActs } from '../once/done-acts.ts'
import { onceByKey } from '../once/once-route.ts'
import { type EvidenceContents, StorageAway } from './contents.ts'
import { sendEvidence } from './send-evidence.ts'
import { type EvidenceSent, storeEvidence, TooLarge, WrongType } from './store-evidence.ts'
import { evidenceWord } from './words.ts'

interface Given {
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer>
  contents: EvidenceContents
  acts: DoneActs
  clock: Clock
  /** The largest file that is taken, in bytes; the domain's default unless told. */
  limit?: number
}

/** A person sends a form's files at once; each is written down as it comes. */
const TURNS = {
  atOnce: Number.POSITIVE_INFINITY,
  forOne: 10,
  waiting: 0,
  refusal: evidenceWord('EVIDENCE_COMING_IN'),
}

/** What is not GraphQL about evidence: sending a file in, and getting it back. For whoever is signed in. */
export function evidenceRoutes({ viewerOf, contents, acts, clock, limit }: Given): Router {
  const signedIn = async (request: Request): Promise<SignedIn> => {
    const viewer = await viewerOf(request.headers)
    if (viewer.kind === 'ANONYMOUS') throw new Refused(401, notAllowedWords(viewer))
    return viewer
  }
  const router = express.Router()
  const turns = new Turns(TURNS)
  router.post('/evidence', async (request, response) => {
    const work = async () => {
      const viewer = await signedIn(request)
      withPreflight(request)
      // the iterator must not close the connection when it ends early: the answer has to get through
      const content = request.iterator({ destroyOnReturn: false })
      const given = limit === undefined ? { clock } : { clock, limit }
      const act = actOf(request.headers['idempotency-key'], viewer)
      const answer = await onceByKey(acts, act, request.originalUrl, async () => {
        const store = () => storeEvidence(acting(viewer, act), contents, sentBy(request), content, given)
        const id = await turns.take(viewer.personId, store)
        return { evidenceFileId: sealId('EvidenceFile', id) }
      })
      response.status(201).json(answer)
    }
    await answering(request, response, work, statusOf)
  })
  router.get('/evidence/:id', async (request, response) => {
    const work = async () => {
      const viewer = await signedIn(request)
      await sendEvidence(viewer, contents, rowIdInPath('EvidenceFile', request.params.id), response)
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
  if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT') return 400
  if (!(error instanceof StorageAway)) return null
  process.emitWarning(error.originalError ?? error)
  return 503
}
