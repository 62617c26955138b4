import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../../graphql/context.ts'

/** Who was in a class, in numbers. */
export interface MeetingCounts {
  recorded: number
  present: number
  minutes: number
}

const NOBODY: MeetingCounts = { recorded: 0, present: 0, minutes: 0 }

/** The numbers of a class; those of all classes one request asks about are counted together. */
export function meetingCounts(context: Context, classMeetingId: string): Promise<MeetingCounts> {
  const loader = oncePerRequest(
    context,
    meetingCounts,
    () => new DataLoader((ids: readonly string[]) => count(context, ids), { cache: false }),
  )
  return loader.load(classMeetingId)
}

async function count(context: Context, ids: readonly string[]): Promise<MeetingCounts[]> {
  const rows = await context.signedIn().query<MeetingCounts & { classMeetingId: string }>({
    name: 'meeting-counts',
    text: `select meeting_id as "classMeetingId", count(*)::int as recorded,
        count(*) filter (where minutes > 0)::int as present, sum(minutes)::int as minutes
      from attendance where meeting_id = any ($1) group by meeting_id`,
    values: [ids],
  })
  const byMeeting = new Map(rows.map(({ classMeetingId, ...counts }) => [classMeetingId, counts]))
  return ids.map((id) => byMeeting.get(id) ?? NOBODY)
}
