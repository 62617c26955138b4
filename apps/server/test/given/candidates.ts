import { toDate } from '../../src/kernel/days.ts'
import type { Database } from '../../src/start/database.ts'
import type { givenEnrollments } from './enrollments.ts'

type Parents = ReturnType<typeof givenEnrollments>

export function givenCandidates(db: Database['staff']['prisma'], { enrollment }: Parents) {
  /** A published candidate, with the enrollment behind it. */
  const candidate = async (
    facts: Parameters<Parents['enrollment']>[0] & { summary?: string; softSkills?: string[] } = {},
  ) => {
    const behind = await enrollment({ stage: 'INTERNSHIP', since: '2026-10-01', ...facts })
    await db.candidateProfile.create({
      data: {
        enrollmentId: behind.id,
        summary: facts.summary ?? 'Careful with modifiers.',
        softSkills: facts.softSkills ?? [],
        screenedOn: toDate('2026-10-02'),
        consents: { create: { kind: 'GIVEN', method: 'EMAIL', onDay: toDate('2026-10-02') } },
      },
    })
    const bare = {
      programId: behind.programId,
      displayName: '',
      stage: behind.stage,
      summary: '',
      softSkills: [],
      credentials: [],
      workSettings: [],
      openToRemote: false,
      language: 'en',
    }
    const { id } = await db.$transaction(async (tx) => {
      const published = await tx.candidate.create({ data: bare })
      await tx.enrollment.update({ where: { id: behind.id }, data: { candidateId: published.id } })
      return published
    })
    await db.$executeRaw`select refresh_candidates(array[${id}::uuid])`
    return { ...(await db.candidate.findUniqueOrThrow({ where: { id } })), enrollment: behind }
  }

  return { candidate }
}
