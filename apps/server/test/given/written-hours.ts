import { beforeEach } from 'vitest'
import { sealId } from '../../src/graphql/global-id.ts'
import type { ErrorPolicy } from '../../src/kernel/batch.ts'
import type { SignedIn } from '../../src/kernel/viewer.ts'
import { employerViewer } from '../../src/kernel/viewer.ts'
import { useWorld } from '../kit.ts'
import { answersOf } from './batch-rows.ts'

/** An apprentice of Lakeside Health since November 2; Maria supervises, and today is November 23. */
interface Facts {
  staff: SignedIn
  admin: SignedIn
  maria: SignedIn
  omar: SignedIn
  rival: SignedIn
  enrollmentId: string
  placementId: string
  learnerId: string
  programVersionId: string
}

/** A world with such an apprentice before each test, and how people write hours there and decide on them. */
export function useHours() {
  const world = useWorld()
  const facts = {} as Facts

  beforeEach(async () => {
    const { given, database } = world
    const [staff, admin, maria, rival] = [
      await given.staff(),
      await given.staff('STAFF_ADMIN'),
      await given.employerPerson(),
      await given.employerPerson(),
    ]
    const omar = await given.user({ role: 'EMPLOYER', employerId: maria.employerId!, name: 'Omar Haddad' })
    const { id, learnerId, programVersionId } = await given.enrollment({
      stage: 'APPRENTICESHIP',
      since: '2026-11-02',
    })
    const placement = await database.staff.prisma.placement.create({
      data: {
        ...{ enrollmentId: id, employerId: maria.employerId!, supervisorId: maria.personId },
        startedOn: new Date('2026-11-02T00:00:00Z'),
      },
    })
    Object.assign(facts, {
      ...{ staff, admin, maria, rival, learnerId, programVersionId },
      omar: employerViewer(database.employer, { ...omar, role: 'EMPLOYER', employerId: maria.employerId! }),
      enrollmentId: sealId('Enrollment', id),
      placementId: sealId('Placement', placement.id),
    } satisfies Facts)
  })

  const refusals = '... on Refusal { message path } ... on InputError { fields { path message } }'

  const write = (viewer: SignedIn, ...entries: Record<string, unknown>[]) =>
    writeMany(viewer, entries, 'ALL_OR_NOTHING')

  const writeMany = async (
    viewer: SignedIn,
    entries: Record<string, unknown>[],
    errorPolicy: ErrorPolicy = 'WHAT_CAN_BE',
  ) => {
    const mine =
      viewer.kind === 'STAFF' ? { enrollmentId: facts.enrollmentId } : { placementId: facts.placementId }
    const { data } = await world.ask(
      viewer,
      `mutation ($input: RecordHoursInput!) { recordHours(input: $input) { __typename
        ${answersOf('recordHours', 'hoursEntry { id status minutes }')} ${refusals} } }`,
      {
        input: {
          errorPolicy,
          entries: entries.map((entry) => ({
            apprentice: mine,
            kind: 'OJT',
            onDay: '2026-11-20',
            minutes: 480,
            ...entry,
          })),
        },
      },
    )
    return data.recordHours
  }

  /** An entry that somebody wrote down, by id. */
  const written = async (viewer: SignedIn, entry: Record<string, unknown> = {}): Promise<string> =>
    (await write(viewer, entry)).rows[0].hoursEntry.id

  const decide = async (
    viewer: SignedIn,
    act: 'approve' | 'reject',
    hoursEntryIds: string[],
    reason = 'The day was a holiday',
  ) => {
    const name = act === 'approve' ? 'approveHours' : 'rejectHours'
    const type = act === 'approve' ? 'ApproveHours' : 'RejectHours'
    const { data, errors } = await world.ask(
      viewer,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
        ${answersOf(name, 'hoursEntry { id status }')} ... on Refusal { message path } } }`,
      {
        input: { hoursEntryIds, errorPolicy: 'WHAT_CAN_BE', ...(act === 'reject' && { reason }) },
      },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data[name]
  }

  const mutate = async (viewer: SignedIn, name: string, input: Record<string, unknown>, done = '') => {
    const type = name.charAt(0).toUpperCase() + name.slice(1)
    const answer = await world.ask(
      viewer,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
        ... on ${type}Success { __typename ${done} } ... on Refusal { message }
        ${['endDelegation', 'updatePlacement'].includes(name) ? '' : '... on InputError { fields { path message } }'} } }`,
      { input },
    )
    return answer.data?.[name] ?? answer.errors
  }

  const totals = async (viewer: SignedIn = facts.staff) => {
    const { data } = await world.ask(
      viewer,
      `query ($id: ID!) { node(id: $id) { ... on Placement { progress { requirements { code measure { done } waitingMinutes } } } } }`,
      { id: facts.placementId },
    )
    const ojt = data.node.progress.requirements.find(({ code }: { code: string }) => code === 'OJT')
    return { approved: ojt.measure.done, waiting: ojt.waitingMinutes }
  }

  return { world, facts, write, writeMany, written, decide, mutate, totals }
}
