import {
  FUNDING_SOURCES,
  type FundingSource,
  fundingShare,
  isWorkforceFund,
} from '@journeyline/domain/funding/funding-sources'
import type { SignedIn } from '../kernel/viewer.ts'
import { type ProgramAsked, programAsked } from '../programs/program-asked.ts'

/** How many enrollments of a program or cohort are workforce-funded, and by whom (A45, Q11). Two awards count once. */
export async function readFundingShare(viewer: SignedIn, asked: ProgramAsked) {
  const { programId, cohortId: cohort } = await programAsked(viewer, asked)
  const workforce = FUNDING_SOURCES.filter(isWorkforceFund)
  const [row] = await viewer.query<{
    enrollments: number
    funded: number
    by_source: Record<FundingSource, number>
  }>({
    name: cohort ? 'funding-share-of-cohort' : 'funding-share',
    text: `
      with asked as (select id from enrollment where program_id = $1 ${cohort ? 'and cohort_id = $3' : ''}),
        awards as (select distinct a.enrollment_id, a.source from funding_award a join asked on asked.id = a.enrollment_id)
      select (select count(*)::int from asked) as enrollments,
        (select count(distinct enrollment_id)::int from awards where source = any ($2)) as funded,
        (select coalesce(jsonb_object_agg(source, n), '{}') from (select source, count(*) n from awards group by source) s) as by_source`,
    values: [programId, workforce, ...(cohort ? [cohort] : [])],
  })
  const share = fundingShare({ enrollments: row!.enrollments, workforceFunded: row!.funded })
  const bySource = FUNDING_SOURCES.map((source) => ({ source, enrollments: row!.by_source[source] ?? 0 }))
  return { ...share, bySource }
}

export type ShareOfFunding = Awaited<ReturnType<typeof readFundingShare>>
