import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import { Refused } from '../http/answering.ts'
import { found } from '../kernel/errors.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import type { EvidenceContents } from './contents.ts'
import { evidenceWord } from './words.ts'

/** Sends a file to whoever may see its row: always to be saved, never to be shown or run by the browser. */
export async function sendEvidence(
  viewer: SignedIn,
  contents: EvidenceContents,
  id: string,
  response: Response,
): Promise<void> {
  const file = found(
    await viewer.db.evidenceFile.findUnique({
      where: { id },
      select: { name: true, contentType: true, bytes: true, sha256: true, removedAt: true },
    }),
    'EVIDENCE_FILE',
  )
  if (file.removedAt) {
    throw new Refused(410, evidenceWord('EVIDENCE_FILE_REMOVED', { name: file.name }))
  }
  const content = await contents.read(file)
  if (content === null) {
    process.emitWarning(`The storage does not hold evidence file ${id} (SHA-256 ${file.sha256}) whole.`)
    throw new Refused(500, evidenceWord('EVIDENCE_CONTENT_MISSING', { name: file.name }))
  }
  response.attachment(file.name)
  response.set({
    'content-type': file.contentType,
    'content-length': String(file.bytes),
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  if (response.req.method === 'HEAD') {
    content.destroy()
    response.end()
  } else await pipeline(content, response)
}
