import { type ReviewParty, signingParties } from '@journeyline/domain/reviews/review-parties'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { toDate } from '../../src/kernel/days.ts'
import type { Database } from '../../src/start/database.ts'
import type { givenEnrollments } from './enrollments.ts'

type Parents = ReturnType<typeof givenEnrollments>

/** Reviews; held and unsigned, unless told. */
export function givenReviews(db: Database['staff']['prisma'], { enrollment }: Parents) {
  /** A review of an enrollment, as staff planned it; whoever is in `signedBy` has signed. */
  const review = async (
    facts: Partial<{
      enrollmentId: string
      status: ReviewStatus
      plannedOn: string
      heldOn: string
      tutorId: string
      supervisorId: string
      mentor: boolean
      signedBy: ReviewParty[]
    }> = {},
  ) => {
    const status = facts.status ?? 'HELD'
    const isHeld = status === 'HELD' || status === 'SIGNED'
    const persons: Record<string, string | undefined> = {
      TUTOR: facts.tutorId,
      SUPERVISOR: facts.supervisorId,
    }
    const names = {
      APPRENTICE: 'Noor Khan',
      TUTOR: 'Sam Okafor',
      SUPERVISOR: 'Maria Delgado',
      MENTOR: 'Robin Fell',
    }
    return db.review.create({
      data: {
        enrollmentId:
          facts.enrollmentId ?? (await enrollment({ stage: 'APPRENTICESHIP', since: '2026-10-01' })).id,
        status,
        plannedOn: toDate(facts.plannedOn ?? facts.heldOn ?? '2026-11-20'),
        heldOn: isHeld ? toDate(facts.heldOn ?? '2026-11-20') : null,
        ...(isHeld ? { onTheJob: 'Codes alone.', offTheJob: 'Begun.', goals: 'Inpatient charts.' } : {}),
        signatures: {
          create: signingParties({ hasMentor: facts.mentor ?? false }).map((party) => ({
            party,
            name: names[party],
            personId: persons[party] ?? null,
            ...(facts.signedBy?.includes(party)
              ? { signedAt: new Date('2026-11-21T09:00:00Z'), signedName: names[party] }
              : {}),
          })),
        },
      },
      include: { signatures: true },
    })
  }

  return { review }
}
