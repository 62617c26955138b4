import { createHash, randomUUID } from 'node:crypto'
import { storeEvidence } from '../../src/evidence/store-evidence.ts'
import { sealId } from '../../src/graphql/global-id.ts'
import { toDate } from '../../src/kernel/days.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import { inPieces } from '../in-pieces.ts'
import { clock, type World } from '../kit.ts'

/** Contents as small as their types may be; `more` makes them others. */
export const pdf = (more: string | number = randomUUID()) => Buffer.from(`%PDF-1.7\n%${more}\n%%EOF\n`)
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Evidence as people meet it: an apprentice, files that were sent in, and what they prove. */
export function givenEvidence({ given, database, evidence }: Pick<World, 'given' | 'database' | 'evidence'>) {
  const db = database.staff.prisma

  /** A learner whom an employer employs. */
  const apprentice = async (employerId?: string) => {
    const enrollment = await given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01' })
    const employer = employerId ?? (await given.employer()).id
    const placement = await db.placement.create({
      data: { enrollmentId: enrollment.id, employerId: employer, startedOn: toDate('2026-10-01') },
    })
    return {
      learnerId: enrollment.learnerId,
      learner: sealId('Learner', enrollment.learnerId),
      employerId: employer,
      enrollment,
      placementId: placement.id,
      placement: sealId('Placement', placement.id),
    }
  }

  /** A competency of the enrollment's version, signed off. */
  const signOff = async (enrollmentId: string) => {
    const { programVersionId } = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } })
    const competency = await db.competency.findFirstOrThrow({
      where: { programVersionId },
      orderBy: [{ code: 'asc' }],
    })
    return db.signOff.create({
      data: {
        enrollmentId,
        competencyId: competency.id,
        level: 3,
        judgedOn: toDate('2026-11-02'),
        judgedBy: 'Maria Delgado, coding manager',
      },
      include: { competency: true },
    })
  }

  /** A file that the viewer sends in; its row's id. */
  const file = (
    viewer: SignedIn,
    whose: { learner: string } | { placement: string },
    { content = pdf(), name = 'scan.pdf' }: { content?: Uint8Array; name?: string } = {},
  ) =>
    storeEvidence(
      viewer,
      evidence.contents,
      { ...whose, name, declaredType: '', bytes: null, detailsUnits: false, confirmed: true },
      inPieces(content),
      { clock },
    )

  return { apprentice, signOff, file }
}
