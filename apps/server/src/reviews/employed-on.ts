import type { Prisma } from '@journeyline/db/generated/prisma/client'
import type { Temporal } from 'temporal-polyfill'
import { toDate } from '../kernel/days.ts'

/** Employments that have not ended before the day; the policies of employers count in the same way. */
export const employedOn = (day: Temporal.PlainDate) =>
  ({
    OR: [{ endedOn: null }, { endedOn: { gte: toDate(day) } }],
  }) satisfies Prisma.PlacementWhereInput
