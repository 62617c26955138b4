import type { TimeOnRecord } from '@journeyline/domain/credentials/letter/experience-letter'
import DataLoader from 'dataloader'
import { Temporal } from 'temporal-polyfill'
import { type Context, oncePerRequest } from '../../graphql/context.ts'
import { toDay } from '../../kernel/days.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import type { Experience } from './experience.ts'

/** The time of an employment or internship by a local day, and beside it what was credited without being worked there. */
export interface TimeOfExperience extends TimeOnRecord {
  asOf: Temporal.PlainDate
  /** On-the-job minutes of prior credit in the same enrollment by that day: worked elsewhere, so in no letter. */
  priorCreditMinutes: number
}

interface TimeAsked {
  experience: Pick<Experience, 'kind' | 'subject'>
  asOf: Temporal.PlainDate
}

/** The time of one experience by a day; those that a request asks for at once are read in one statement. Staff only. */
export const timeOnRecord = (context: Context, asked: TimeAsked): Promise<TimeOfExperience> =>
  oncePerRequest(
    context,
    timeOnRecord,
    () =>
      new DataLoader(
        (all: readonly TimeAsked[]) => timesOnRecord(context.signedIn(), all, context.clock.today()),
        {
          cache: false,
        },
      ),
  ).load(asked)

interface Row {
  workedMinutes: number
  priorCreditMinutes: number
}

/** The time of each experience by its day, in the order asked. What was taken back since is not counted. */
export async function timesOnRecord(
  viewer: Pick<SignedIn, 'query'>,
  asked: readonly TimeAsked[],
  today: Temporal.PlainDate,
): Promise<TimeOfExperience[]> {
  const rows = await viewer.query<Row>({
    name: 'time-on-record',
    text: `select ${sumOf(`h.placement_id = asked.subject_id and ${basis} = 'DONE'`)} as "workedMinutes",
        ${sumOf(`${basis} = 'PRIOR_CREDIT'`)} as "priorCreditMinutes"
      from unnest($1::uuid[], $2::uuid[], $3::date[]) with ordinality asked (enrollment_id, subject_id, as_of, place)
        left join hours_entry h on h.enrollment_id = asked.enrollment_id and h.on_day <= asked.as_of
          and h.kind = 'OJT' and h.status = 'APPROVED'
        left join hours_entry o on o.id = h.reverses_id
      group by asked.place order by asked.place`,
    values: [
      asked.map(({ experience: { subject } }) => subject.enrollmentId),
      asked.map(({ experience: { subject } }) => subject.id),
      asked.map(({ asOf }) => asOf.toString()),
    ],
  })
  return asked.map(({ experience, asOf }, index) => ({
    asOf,
    priorCreditMinutes: rows[index]!.priorCreditMinutes,
    ...timeOf(experience, rows[index]!, asOf, today),
  }))
}

const basis = 'coalesce(o.basis, h.basis)'
const sumOf = (which: string) => `coalesce(sum(h.minutes) filter (where ${which}), 0)::int`

function timeOf(
  { subject }: TimeAsked['experience'],
  row: Row,
  asOf: Temporal.PlainDate,
  today: Temporal.PlainDate,
) {
  if (!('site' in subject)) return { workedMinutes: row.workedMinutes, codingMinutes: null }
  // an internship's time is one sum, as of today or of its end: how much of it an earlier day had is not known
  const { endedOn, minutes, codingMinutes } = subject
  const isKnown = Temporal.PlainDate.compare(asOf, (endedOn && toDay(endedOn)) ?? today) >= 0
  return isKnown ? { workedMinutes: minutes, codingMinutes } : { workedMinutes: null, codingMinutes: null }
}
