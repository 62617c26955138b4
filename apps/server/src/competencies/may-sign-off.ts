import { mayJudge } from '@journeyline/domain/competencies/sign-off'
import { allow, type Decision } from '@journeyline/domain/decision'
import { hasTheWord } from '@journeyline/domain/hours/supervision'
import type { Context } from '../graphql/context.ts'
import { oncePerRequest } from '../graphql/context.ts'
import { delegationsOn } from '../hours/approvals/decisions.ts'
import { toDay, todayIn } from '../kernel/days.ts'

interface Employment {
  apprenticeName: string
  endedOn: Date | null
  startedOn: Date
  supervisorId: string | null
  supervisor: { name: string } | null
  employer: { name: string }
  worksite: { timeZone: string } | null
}

/** Whether the viewer may sign off what an apprentice can do: staff, and of the employer whoever decides on the hours. */
export async function maySignOffThere(context: Context, employment: Employment): Promise<Decision> {
  const viewer = context.signedIn()
  if (viewer.kind === 'STAFF') return allow
  const today = context.clock.today()
  const delegations = await oncePerRequest(context, maySignOffThere, () => delegationsOn(viewer.db, today))
  const { apprenticeName, startedOn, endedOn, supervisor, employer, worksite } = employment
  return mayJudge({
    learnerName: apprenticeName,
    employment: {
      employerName: employer.name,
      startedOn: toDay(startedOn),
      endedOn: endedOn && toDay(endedOn),
      anothers: hasTheWord({ ...employment, personId: viewer.personId, delegations, today })
        ? null
        : { supervisorName: supervisor?.name ?? null },
    },
    today: todayIn(context.clock, worksite?.timeZone),
  })
}
