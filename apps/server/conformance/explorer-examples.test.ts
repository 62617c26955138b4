import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { examplesOf } from '../../explorer/src/examples/examples-of.ts'
import { prepared } from '../../explorer/src/examples/prepared.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { schemaOf } from '../src/start/schema.ts'
import { useHours } from '../test/given/written-hours.ts'
import { TODAY } from '../test/kit.ts'

const { world, facts, written } = useHours()
const today = () => TODAY.toString()

/** What became of an answer: of a mutation which type, of a query whether anything was found. */
const outcomeOf = (data: Record<string, { __typename?: string } | null>) =>
  Object.values(data).map((value) => value?.__typename ?? (value === null ? 'nothing' : 'found'))

/** Runs each example as the explorer opens it: with what it found, in the schema of who asks. */
async function run(viewer: SignedIn) {
  const examples = await prepared(examplesOf(viewer), { ask: (query) => world.ask(viewer, query), today })
  const outcomes: Record<string, unknown> = {}
  for (const { word, tab } of examples) {
    expect(validate(schemaOf[viewer.role], parse(tab.query)), word).toEqual([])
    const { data, errors } = await world.ask(viewer, tab.query, JSON.parse(tab.variables))
    outcomes[word] = errors ?? outcomeOf(data)
  }
  return outcomes
}

test('given hours that a colleague wrote, when an employer runs the explorer’s examples one after the other, then each answers what it promises', async () => {
  await written(facts.omar)
  expect(await run(facts.maria)).toEqual({
    copyApprentices: ['found'],
    hoursOfPeriod: ['found'],
    recordHours: ['RecordHoursSuccess'],
    approveHours: ['ApproveHoursSuccess'],
    followEvents: ['found'],
  })
})

test('given hours that wait, when staff run the explorer’s examples one after the other, then each answers what it promises', async () => {
  await written(facts.maria)
  expect(await run(facts.admin)).toEqual({
    copyLearners: ['found'],
    hoursOfPeriod: ['found'],
    recordHours: ['RecordHoursSuccess'],
    approveHours: ['ApproveHoursSuccess'],
    followEvents: ['found'],
  })
})
