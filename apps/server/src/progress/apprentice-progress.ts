import type { RequirementKind } from '@journeyline/domain/programs/requirement'
import { learnerProgress } from '@journeyline/domain/progress/progress'
import { emptyRecord } from '@journeyline/domain/progress/record'
import DataLoader from 'dataloader'
import { Temporal } from 'temporal-polyfill'
import { type Context, oncePerRequest } from '../graphql/context.ts'
import { standardOfEnrolled } from '../programs/enrolled-version.ts'
import { completionOf } from './completion-of.ts'
import type { ProgressOf } from './progress-of.ts'
import type { RecordFacts } from './record-facts.ts'
import { employmentsOf, hoursOf } from './record-of.ts'

/** What an employer may see of its apprentice's way: the work, the instruction beside it, and the competencies. */
const SEEN: readonly RequirementKind[] = ['OJT_HOURS', 'RTI_HOURS', 'COMPETENCIES', 'DURATION']

interface ApprenticeFacts {
  id: string
  enrollmentId: string
  learnerName: string
  programVersionId: string
  startedOn: string
  enrolledOn: string
  plannedEndOn: string
  employments: RecordFacts['employments']
  weeks: RecordFacts['weeks']
  signOffs: RecordFacts['signOffs']
  completion: RecordFacts['completion']
}

/**
 * An apprentice's progress as the employer sees it: the same answer as staff's, of the requirements it may see, from the
 * sums and sign-offs that its role reaches.
 */
export function apprenticeProgress(context: Context, placementId: string): Promise<ProgressOf> {
  const loader = oncePerRequest(
    context,
    apprenticeProgress,
    () => new DataLoader((ids: readonly string[]) => load(context, ids)),
  )
  return loader.load(placementId)
}

async function load(context: Context, ids: readonly string[]): Promise<ProgressOf[]> {
  const viewer = context.signedIn()
  const rows = await viewer.query<ApprenticeFacts>({ text: READ, values: [ids] })
  const found = new Map<string, ProgressOf>()
  for (const row of rows) {
    const standard = await standardOfEnrolled(viewer.db, row.programVersionId)
    const seen = {
      ...standard,
      requirements: standard.requirements.filter(({ kind }) => SEEN.includes(kind)),
    }
    const record = {
      ...emptyRecord({
        learnerName: row.learnerName,
        enrolledOn: Temporal.PlainDate.from(row.enrolledOn),
        plannedEndOn: Temporal.PlainDate.from(row.plannedEndOn),
      }),
      employments: employmentsOf(row.employments),
      ojt: hoursOf(row.weeks, 'OJT'),
      rti: hoursOf(row.weeks, 'RTI'),
      signOffs: row.signOffs.map(([, competency, level, judgedOn]) => ({
        competency,
        level,
        judgedOn: Temporal.PlainDate.from(judgedOn),
      })),
    }
    const progress = learnerProgress(seen, record, context.clock.today())
    found.set(row.id, { facts: factsOf(row), progress, completion: completionOf(row.completion, progress) })
  }
  return ids.map((id) => found.get(id)!) // whoever asks has the placement
}

const READ = `
  select p.id, p.enrollment_id as "enrollmentId", p.apprentice_name as "learnerName",
    p.program_version_id as "programVersionId", p.started_on::text as "startedOn",
    plan.enrolled_on::text as "enrolledOn", plan.planned_end_on::text as "plannedEndOn", plan.employments,
    (select coalesce(json_agg(json_build_array(w.kind, w.week_on, w.approved_minutes, w.submitted_minutes)), '[]')
      from hours_week w where w.enrollment_id = p.enrollment_id) as weeks,
    (select coalesce(json_agg(json_build_array(s.id, k.code, s.level, s.judged_on) order by k.position, s.recorded_at, s.id), '[]')
      from sign_offs_seen(p.enrollment_id) s join competency k on k.id = s.competency_id where s.revoked_at is null) as "signOffs",
    case when p.stage = 'COMPLETED' then json_build_object('stageChangeId', '', 'completedOn', p.stage_since, 'confirmation', (
      select json_build_object('confirmedAt', k.confirmed_at, 'confirmedById', null, 'reason', '', 'open', k.open)
      from confirmation_seen(p.enrollment_id) k)) end as completion
  from placement p, lateral plan_seen(p.enrollment_id) plan where p.id = any ($1)`

/** The facts that prove what an employer sees; the rest of a record is not its to see. */
function factsOf(row: ApprenticeFacts): RecordFacts {
  return {
    ...row,
    learnerId: '',
    stage: 'APPRENTICESHIP',
    stageSince: row.startedOn,
    practicodeCases: null,
    practicodeScore: null,
    internship: null,
    awards: [],
    checks: [],
    reviews: [],
    reading: null,
  }
}
