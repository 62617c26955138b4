import { isWorkforceFund } from '@journeyline/domain/funding/funding-sources'
import { describe, expect, test } from 'vitest'
import { rowsOf } from './database.ts'
import { demoDatabase } from './demo-database.ts'

describe('the demo program', () => {
  test('shows the pipeline and the funding of the FAQ', async () => {
    const { staff } = await demoDatabase()
    const stages = await rowsOf<{ stage: string; learners: number }>(
      staff.pool,
      'select stage, sum(learners)::int as learners from stage_tenure group by 1',
    )
    expect(Object.fromEntries(stages.map(({ stage, learners }) => [stage, learners]))).toEqual({
      ...{ TRAINING: 120, PRACTICODE: 20, INTERNSHIP: 30 },
      ...{ READY: 15, APPRENTICESHIP: 60, COMPLETED: 40, WITHDRAWN: 15 },
    })
    const awards = await staff.prisma.fundingAward.findMany({ select: { source: true } })
    expect(awards).toHaveLength(300)
    expect(awards.filter(({ source }) => isWorkforceFund(source as 'WIOA'))).toHaveLength(291) // 97 percent
  })

  test('has an employer with three and one with two entries on the shortlist, and each can sign in', async () => {
    const { owner } = await demoDatabase()
    const people = await rowsOf(
      owner,
      `select u.email, u.role, e.name as employer, a.provider_id as with, a.account_id = u.id::text as linked, a.password,
         (select count(*)::int from shortlist_entry s where s.employer_id = e.id) as shortlisted
       from "user" u join account a on a.user_id = u.id left join employer e on e.id = u.employer_id order by 1`,
    )
    const signIn = { with: 'credential', linked: true, password: 'hash of journeyline demo' }
    const at = (employer: string | null, shortlisted: number) => ({ employer, shortlisted, ...signIn })
    expect(people).toEqual([
      { email: 'employer2@demo.example', role: 'EMPLOYER', ...at('Valley Imaging', 2) },
      { email: 'employer@demo.example', role: 'EMPLOYER', ...at('Lakeside Health', 3) },
      { email: 'staff@demo.example', role: 'STAFF_ADMIN', ...at(null, 0) },
    ])
  })
})
