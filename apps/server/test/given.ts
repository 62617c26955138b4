import { randomUUID } from 'node:crypto'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { RATED_SKILLS } from '@journeyline/domain/internships/internship-evaluation'
import type { Role } from '@journeyline/domain/people/roles'
import { type ReviewParty, signingParties } from '@journeyline/domain/reviews/review-parties'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { toDate } from '../src/kernel/days.ts'
import { employerViewer, staffViewer } from '../src/kernel/viewer.ts'
import type { Database } from '../src/start/database.ts'

export type Given = ReturnType<typeof givenIn>

/** Rows for tests: state what matters, the rest is made up, parents included. */
export function givenIn({ staff, employer, auth }: Pick<Database, 'staff' | 'employer' | 'auth'>) {
  const db = staff.prisma

  const program = (code = 'US-MC') => db.program.findUniqueOrThrow({ where: { code } })

  const cohort = async (
    facts: Partial<{
      name: string
      code: string
      capacity: number
      startsOn: string
      expectedEndsOn: string
      programId: string
    }> = {},
  ) =>
    db.cohort.create({
      data: {
        programId: facts.programId ?? (await program()).id,
        code: facts.code ?? unique('cohort'),
        name: facts.name ?? 'Fall 2026',
        startsOn: toDate(facts.startsOn ?? '2026-09-14'),
        expectedEndsOn: toDate(facts.expectedEndsOn ?? '2027-08-30'),
        capacity: facts.capacity ?? 100,
      },
    })

  const learner = (
    facts: Partial<{
      firstName: string
      lastName: string
      email: string
      externalId: string
      openToRemote: boolean
      state: string
      workSettings: string[]
    }> = {},
  ) =>
    db.learner.create({
      data: {
        firstName: 'Noor',
        lastName: 'Khan',
        email: `${unique('noor')}@example.org`,
        phone: '+16145550100',
        dateOfBirth: toDate('1990-02-01'),
        ...facts,
      },
    })

  const enrollment = async (
    facts: Partial<{
      learnerId: string
      cohortId: string
      stage: Stage
      since: string
      enrolledOn: string
      practicodeCases: number
    }> & { firstName?: string; lastName?: string } = {},
  ) => {
    const learnerId =
      facts.learnerId ??
      (await learner({ firstName: facts.firstName ?? 'Noor', lastName: facts.lastName ?? 'Khan' })).id
    const { id: cohortId, programId } = await db.cohort.findUniqueOrThrow({
      where: { id: facts.cohortId ?? (await cohort()).id },
    })
    const stage = facts.stage ?? 'TRAINING'
    const stageSince = toDate(facts.since ?? '2026-09-14')
    return db.enrollment.create({
      data: {
        learnerId,
        cohortId,
        programId,
        enrolledOn: toDate(facts.enrolledOn ?? '2026-09-10'),
        stage,
        stageSince,
        practicodeCases: facts.practicodeCases,
        stageChanges: {
          create: [
            { toStage: 'TRAINING', effectiveOn: stage === 'TRAINING' ? stageSince : toDate('2026-09-10') },
            ...(stage === 'TRAINING'
              ? []
              : [{ fromStage: 'TRAINING', toStage: stage, effectiveOn: stageSince, reason: 'given' }]),
          ],
        },
      },
      include: { learner: true, cohort: true, stageChanges: { orderBy: { sequence: 'asc' } } },
    })
  }

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

  /** A reading that ends Practicode, unless its figures say otherwise. */
  const reading = (facts: {
    enrollmentId: string
    readOn?: string
    casesDone?: number
    scorePercent?: number | null
  }) =>
    db.practicodeReading.create({
      data: { casesDone: 600, scorePercent: 81, ...facts, readOn: toDate(facts.readOn ?? '2026-11-02') },
    })

  /** An internship with everything the stage asks for, unless its facts say otherwise. */
  const internship = (facts: {
    enrollmentId: string
    site?: string
    startsOn?: string
    endedOn?: string | null
    minutes?: number
    codingMinutes?: number
    evaluatedBy?: string | null
  }) =>
    db.internship.create({
      data: {
        ...{ site: 'Riverbend', supervisorName: 'Kim Roe', minutes: 14_400, codingMinutes: 10_080 },
        ...(facts.evaluatedBy === null ? {} : { ...EVALUATION, evaluatedOn: toDate('2026-11-16') }),
        ...facts,
        startsOn: toDate(facts.startsOn ?? '2026-10-05'),
        endedOn: facts.endedOn === null ? null : toDate(facts.endedOn ?? '2026-11-13'),
      },
    })

  const employerNamed = (name = unique('Lakeside Health')) => db.employer.create({ data: { name } })

  const user = async (facts: { role: Role; employerId?: string; name?: string }) => {
    const email = `${unique('person')}@example.org`
    const { role, employerId = null, name = 'Sam Okafor' } = facts
    return { ...(await auth.prisma.user.create({ data: { name, email, role, employerId } })), email }
  }

  /** A published candidate, with the enrollment behind it. */
  const candidate = async (
    facts: Parameters<typeof enrollment>[0] & { summary?: string; softSkills?: string[] } = {},
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

  return {
    program,
    cohort,
    learner,
    enrollment,
    candidate,
    review,
    reading,
    internship,
    employer: employerNamed,
    user,
    /** A staff member, asking. */
    staff: async (role: 'STAFF' | 'STAFF_ADMIN' = 'STAFF') =>
      staffViewer(staff, { ...(await user({ role })), role }),
    /** One of an employer's people, asking. */
    employerPerson: async (employerId?: string) => {
      const id = employerId ?? (await employerNamed()).id
      const person = await user({ role: 'EMPLOYER', employerId: id, name: 'Maria Delgado' })
      return employerViewer(employer, { ...person, role: 'EMPLOYER', employerId: id })
    },
  }
}

const EVALUATION = {
  evaluatedBy: 'Kim Roe',
  recommendation: 'READY',
  ratings: Object.fromEntries(RATED_SKILLS.map((skill) => [skill, 3])),
}

/** A word nobody else used. */
export const unique = (word: string) => `${word}-${randomUUID().slice(0, 8)}`
