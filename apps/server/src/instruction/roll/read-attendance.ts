import type { Prisma } from '@journeyline/db/connect'
import type { Keyset } from '../../graphql/paging/keyset.ts'
import { toDate } from '../../kernel/days.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

/** A page of a learner's attendance by the day of the class, the latest first; one row more than shown. */
export function readAttendance(
  { db }: SignedIn,
  enrollmentId: string,
  { size, backward, from }: Keyset,
  query: { include?: Prisma.AttendanceInclude },
) {
  const order = backward ? 'asc' : 'desc'
  return db.attendance.findMany({
    include: { ...query.include, meeting: query.include?.meeting ?? true },
    where: { enrollmentId, ...(from ? beyond(from, backward) : {}) },
    orderBy: [{ meeting: { onDay: order } }, { id: order }],
    take: size + 1,
  })
}

function beyond([day, id]: [string, string], backward: boolean): Prisma.AttendanceWhereInput {
  const further = <Value>(value: Value) => (backward ? { gt: value } : { lt: value })
  const onDay = toDate(day)
  return { OR: [{ meeting: { onDay: further(onDay) } }, { meeting: { onDay }, id: further(id) }] }
}
