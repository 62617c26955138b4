import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../../graphql/context.ts'

/** A section's classes in numbers, as of a day. */
export interface SectionFigures {
  meetings: number
  plannedMinutes: number
  confirmedMeetings: number
  heldMinutes: number
  waiting: number
  nextOn: string | null
}

const NONE: SectionFigures = {
  meetings: 0,
  plannedMinutes: 0,
  confirmedMeetings: 0,
  heldMinutes: 0,
  waiting: 0,
  nextOn: null,
}

/** The numbers of a section's classes; those of all sections one request asks about are summed together. */
export function sectionFigures(context: Context, courseSectionId: string): Promise<SectionFigures> {
  const loader = oncePerRequest(
    context,
    sectionFigures,
    () => new DataLoader((ids: readonly string[]) => sum(context, ids), { cache: false }),
  )
  return loader.load(courseSectionId)
}

async function sum(context: Context, ids: readonly string[]): Promise<SectionFigures[]> {
  const rows = await context.signedIn().query<SectionFigures & { courseSectionId: string }>({
    name: 'section-figures',
    text: `select section_id as "courseSectionId", count(*)::int as meetings, sum(minutes)::int as "plannedMinutes",
        count(confirmed_at)::int as "confirmedMeetings",
        coalesce(sum(minutes) filter (where confirmed_at is not null), 0)::int as "heldMinutes",
        count(*) filter (where confirmed_at is null and on_day <= $2)::int as waiting,
        (min(on_day) filter (where on_day > $2))::text as "nextOn"
      from class_meeting where section_id = any ($1) group by section_id`,
    values: [ids, context.clock.today().toString()],
  })
  const bySection = new Map(rows.map(({ courseSectionId, ...figures }) => [courseSectionId, figures]))
  return ids.map((id) => bySection.get(id) ?? NONE)
}
