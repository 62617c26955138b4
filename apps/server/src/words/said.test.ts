import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

const CHANGE = `mutation ($input: ChangeStageInput!) { changeStage(input: $input) {
  ... on StageChangesRefusedError { message code values refusals { message code values field } } } }`

test('a refusal is told to people in a sentence, and to programs by its code and its facts', async () => {
  const { id, version } = await world.given.enrollment({ stage: 'PRACTICODE', since: '2026-11-02' })
  const moves = [{ enrollmentId: sealId('Enrollment', id), expectedVersion: version }]
  const { data } = await world.ask(staff, CHANGE, {
    input: { moves, toStage: 'TRAINING', effectiveOn: '2026-11-01', reason: 'Needs the basics again' },
  })
  const { refusals, ...refusal } = data.changeStage
  const { learnerName } = refusal.values
  expect(refusal).toEqual({
    message: `${learnerName} has been in Practicode since November 2, 2026. Choose that day or a later one.`,
    code: 'STAGE_CHANGE_BEFORE_STAGE',
    values: { learnerName, from: 'PRACTICODE', since: '2026-11-02' },
  })
  expect(refusals).toEqual([{ ...refusal, field: 'effectiveOn' }])
})
