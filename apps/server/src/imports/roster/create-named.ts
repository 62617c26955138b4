import { cohortCreated } from '@journeyline/domain/cohorts/acts'
import { employerCreated } from '@journeyline/domain/employers/acts'
import { record } from '../../kernel/record.ts'
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
    await record(tx, acting, ...created.map(({ id, programId }) => cohortCreated(id, {}, { programId })))
  }
  for (const name of toCreate.employers) {
    const created = await tx.employer.createManyAndReturn({ data: [{ name }], skipDuplicates: true })
    await record(tx, acting, ...created.map(({ id }) => employerCreated(id, {})))
  }
  const isCreated = toCreate.cohorts.length + toCreate.employers.length > 0
  if (isCreated) await judgeAgain(run, importId, today)
}
