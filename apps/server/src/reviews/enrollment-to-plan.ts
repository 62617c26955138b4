import type { Prisma } from '@journeyline/db/generated/prisma/client'
import type { Temporal } from 'temporal-polyfill'
import { employedOn } from './employed-on.ts'

/** Somebody with an account here, as far as reviews ask. */
export const ACCOUNT = {
  ...{ id: true, name: true, email: true, role: true, employerId: true },
  ...{ disabledAt: true, removedAt: true },
} as const
export type Account = Prisma.UserGetPayload<{ select: typeof ACCOUNT }>

/** What planning a review asks of an enrollment: who the learner is, who employs them today, and the latest review. */
export const enrollmentToPlan = (today: Temporal.PlainDate) =>
  ({
    id: true,
    stage: true,
    enrolledOn: true,
    learner: { select: { firstName: true, lastName: true, email: true } },
    placements: {
      where: employedOn(today),
      orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
      select: { employerId: true, startedOn: true, supervisor: { select: ACCOUNT } },
    },
    reviews: {
      where: { status: { not: 'CANCELLED' } },
      orderBy: [{ plannedOn: 'desc' }, { id: 'desc' }],
      take: 1,
      select: { plannedOn: true, signatures: { include: { person: { select: ACCOUNT } } } },
    },
  }) as const satisfies Prisma.EnrollmentSelect

export type EnrollmentToPlan = Prisma.EnrollmentGetPayload<{ select: ReturnType<typeof enrollmentToPlan> }>
