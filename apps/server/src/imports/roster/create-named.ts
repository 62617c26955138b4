import { audit } from '../../kernel/audit.ts'
import type { Creating } from '../imported-kind.ts'
import { judgeAgain } from './judge-again.ts'

/** Creates the cohorts and employers that a person chose of those a roster names in vain; their rows are judged anew. */
export async function createNamed({ tx, run, importId, acting, today, toCreate }: Creating): Promise<void> {
  for (const { startsOn, expectedEndsOn, ...cohort } of toCreate.cohorts) {
    const days = { startsOn: new Date(startsOn), expectedEndsOn: new Date(expectedEndsOn) }
    const created = await tx.cohort.createManyAndReturn({
      data: [{ ...cohort, ...days }],
      skipDuplicates: true,
    })
    await audit(
      tx,
      acting,
      ...created.map(({ id }) => ({ act: 'cohort.created', subjectType: 'Cohort', subjectId: id })),
    )
  }
  for (const name of toCreate.employers) {
    const created = await tx.employer.createManyAndReturn({ data: [{ name }], skipDuplicates: true })
    await audit(
      tx,
      acting,
      ...created.map(({ id }) => ({ act: 'employer.created', subjectType: 'Employer', subjectId: id })),
    )
  }
  const isCreated = toCreate.cohorts.length + toCreate.employers.length > 0
  if (isCreated) await judgeAgain(run, importId, today)
}
