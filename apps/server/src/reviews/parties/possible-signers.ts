import type { Prisma } from '@journeyline/db/generated/prisma/client'
import { ROLES } from '@journeyline/domain/people/roles'
import { CAN_SIGN_IN } from '../../auth/can-sign-in.ts'
import type { Context } from '../../graphql/context.ts'
import { employedOn } from '../employed-on.ts'

const SIGNER = { id: true, name: true, role: true, employer: { select: { name: true } } } as const
export type Signer = Prisma.UserGetPayload<{ select: typeof SIGNER }>

/** Whose accounts could sign a review of this learner, by name: staff, and the people of whoever employs the learner today. */
export function possibleSigners(context: Context, enrollmentId: string): Promise<Signer[]> {
  const staff = ROLES.filter((role) => role !== 'EMPLOYER')
  const employs = { placements: { some: { enrollmentId, ...employedOn(context.clock.today()) } } }
  return context.signedIn().db.user.findMany({
    select: SIGNER,
    where: { ...CAN_SIGN_IN, OR: [{ role: { in: staff } }, { employer: employs }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
