import { wordsOf } from '@journeyline/domain/decision'
import { evidenceAdded } from '@journeyline/domain/evidence/acts'
import {
  EVIDENCE_BYTES,
  mayKeepEvidenceFile,
  maySendEvidenceFile,
} from '@journeyline/domain/evidence/evidence-file'
import { EvidenceDetails } from '@journeyline/domain/evidence/evidence-rules'
import { cleanFileName } from '@journeyline/domain/evidence/file-name'
import { maySendEvidenceOf } from '@journeyline/domain/evidence/send-evidence-of'
import { fileTypeFromFile } from 'file-type'
import { rowId } from '../graphql/row-id.ts'
import { checked } from '../kernel/checked.ts'
import type { Clock } from '../kernel/clock.ts'
import { toDay } from '../kernel/days.ts'
import { enforce, found, RuleError } from '../kernel/errors.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import type { EvidenceContents } from './contents.ts'
import { refuseTooMuchEvidence } from './evidence-so-far.ts'
import { discard, type Incoming } from './incoming.ts'
import { evidenceWord } from './words.ts'

/** A file as its sender tells of it. */
export interface EvidenceSent {
  /** Whose file it is, by global id: staff name the learner, an employer's people the employment. */
  learner?: string | undefined
  placement?: string | undefined
  name: string
  declaredType: string
  /** The announced length in bytes; null when it is not known before the end. */
  bytes: number | null
  /** Whether it is a certificate that lists the units completed. */
  detailsUnits: boolean
  /** The sender's word that it shows neither patients nor Practicode. */
  confirmed: boolean
}

/** The content is of no type that is kept. */
export class WrongType extends RuleError {
  override name = 'WrongType'
}

/** The file has more bytes than a file may. */
export class TooLarge extends RuleError {
  override name = 'TooLarge'
}

/** Takes a file in as evidence that proves nothing yet; its content decides what it is. Returns the row's id. */
export async function storeEvidence(
  viewer: SignedIn,
  contents: EvidenceContents,
  sent: EvidenceSent,
  content: AsyncIterable<Uint8Array>,
  { clock, limit = EVIDENCE_BYTES }: { clock: Clock; limit?: number },
): Promise<string> {
  checked(EvidenceDetails, sent)
  const learnerId = await learnerOf(viewer, sent, clock)
  mayBeSent(sent, sent.bytes ?? 1, limit)
  await refuseTooMuchEvidence(viewer, clock)
  const incoming = await contents.receive(content, (bytes) => mayBeSent(sent, bytes, limit))
  try {
    mayBeSent(sent, incoming.bytes, limit)
    const contentType = await typeOf(sent.name, incoming)
    return await contents.changing(incoming.sha256, async () => {
      await contents.place(incoming)
      return viewer.transaction(async (tx) => {
        await contents.keep(tx, incoming)
        const { id } = await tx.evidenceFile.create({
          data: {
            learnerId,
            name: cleanFileName(sent.name),
            contentType,
            bytes: incoming.bytes,
            sha256: incoming.sha256,
            detailsUnits: sent.detailsUnits,
            uploadedAt: clock.now(),
            uploadedById: viewer.personId,
            employerId: viewer.employerId,
          },
          select: { id: true },
        })
        await record(tx, viewer, evidenceAdded(id, { sha256: incoming.sha256 }, { learnerId }))
        return id
      })
    })
  } finally {
    await discard(incoming)
  }
}

async function learnerOf(
  viewer: SignedIn,
  { learner, placement }: EvidenceSent,
  clock: Clock,
): Promise<string> {
  if (placement !== undefined) {
    const id = rowId('Placement', placement)
    const select = { learnerId: true, apprenticeName: true, endedOn: true } as const
    const row = found(await viewer.db.placement.findUnique({ where: { id }, select }), 'PLACEMENT')
    const endedOn = row.endedOn && toDay(row.endedOn)
    enforce(maySendEvidenceOf({ ...row, endedOn, by: viewer.kind, today: clock.today() }))
    return row.learnerId
  }
  if (viewer.kind !== 'STAFF' || learner === undefined) {
    const isStaff = viewer.kind === 'STAFF'
    throw new RuleError(evidenceWord(isStaff ? 'EVIDENCE_LEARNER_NOT_SAID' : 'EVIDENCE_EMPLOYMENT_NOT_SAID'))
  }
  const id = rowId('Learner', learner)
  return found(await viewer.db.learner.findUnique({ where: { id }, select: { id: true } }), 'LEARNER').id
}

/** Refuses what name, declared type and size tell, and tells a wrong type from a wrong size. */
function mayBeSent({ name, declaredType }: EvidenceSent, bytes: number, limit: number): void {
  const byType = maySendEvidenceFile({ name, declaredType, bytes: 1 }, limit)
  if (!byType.allowed) throw new WrongType(wordsOf(byType), byType.field)
  const bySize = maySendEvidenceFile({ name, declaredType, bytes }, limit)
  if (!bySize.allowed && bytes > limit) throw new TooLarge(wordsOf(bySize), bySize.field)
  enforce(bySize)
}

/** The type that the content was found to have, where it is one that is kept and that the name tells. */
async function typeOf(name: string, { path }: Incoming): Promise<string> {
  const sniffed = await fileTypeFromFile(path)
  const kept = mayKeepEvidenceFile({ name, sniffedType: sniffed?.mime ?? null })
  if (!kept.allowed) throw new WrongType(wordsOf(kept), kept.field)
  return sniffed!.mime // what is kept has a type
}
