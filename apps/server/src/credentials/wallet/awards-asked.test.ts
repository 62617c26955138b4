import { expect, test } from 'vitest'
import { useWorld } from '../../../test/kit.ts'
import { sealId } from '../../graphql/global-id.ts'
import { toDate } from '../../kernel/days.ts'

const world = useWorld()

async function ask(enrollmentId: string) {
  const staff = await world.given.staff()
  const { data, errors } = await world.ask(
    staff,
    `query($id: ID!) { node(id: $id) { ... on Enrollment { awardsAsked {
      requirement { title } credential { number awardedOn } met sentence }
      learner { walletSteps { kind credential title text now } } } } }`,
    { id: sealId('Enrollment', enrollmentId) },
  )
  expect(errors).toBeUndefined()
  return { asked: data.node.awardsAsked, steps: data.node.learner.walletSteps }
}

const missing = (title: string) => ({
  requirement: { title },
  credential: null,
  met: false,
  sentence: `${title} is not held yet. Write ${title} down among the credentials once it is awarded.`,
})

test('the diploma and the three essential skills of the Welsh version stand beside the wallet, with what is missing', async () => {
  const db = world.database.staff.prisma
  const { id: programId } = await world.given.program('WALES-CC')
  const cohort = await world.given.cohort({ programId })
  const { id, learnerId } = await world.given.enrollment({ cohortId: cohort.id })
  const skill = { learnerId, awardedOn: toDate('2026-10-01') }
  await db.credential.create({ data: { ...skill, kind: 'ESW_COMMUNICATION', number: 'W-1' } })
  const literacy = await db.credential.create({ data: { ...skill, kind: 'ESW_DIGITAL_LITERACY' } })
  const file = {
    learnerId,
    name: 'a.pdf',
    contentType: 'application/pdf',
    bytes: 1,
    sha256: 'a',
    detailsUnits: true,
  }
  await db.evidenceFile.create({ data: { ...file, proves: 'CREDENTIAL', provesId: literacy.id } })
  const { asked, steps } = await ask(id)
  const [diploma, communication, number, digital] = asked
  expect(diploma).toEqual(missing('Level 4 - Diploma in Clinical Coding (Wales)'))
  expect(number).toEqual(missing(number.requirement.title))
  expect(communication).toEqual({
    requirement: { title: communication.requirement.title },
    credential: { number: 'W-1', awardedOn: '2026-10-01' },
    met: false,
    sentence: `The certificate of ${communication.requirement.title} is missing. Add a copy of the certificate of ${communication.requirement.title} that lists the units completed.`,
  })
  expect(digital).toMatchObject({ credential: { number: null }, met: true })
  expect([communication, number, digital].map(({ requirement }) => requirement.title)).toEqual([
    expect.stringContaining('Communication'),
    expect.stringContaining('Application of number'),
    expect.stringContaining('Digital literacy'),
  ])
  const step = (award: { requirement: { title: string }; sentence: string }, words: string) => ({
    kind: 'ASKED_AWARD',
    title: `${award.requirement.title} ${words}`,
    text: award.sentence,
  })
  expect(steps).toEqual([
    {
      ...step(communication, 'is not all the program asks for yet'),
      credential: 'ESW_COMMUNICATION',
      now: true,
    },
    { ...step(number, 'is missing'), credential: 'ESW_APPLICATION_OF_NUMBER', now: false },
    { ...step(diploma, 'is missing'), credential: 'DIPLOMA_CLINICAL_CODING', now: false },
  ])
})

test('a version that asks for no award says so', async () => {
  const { id } = await world.given.enrollment()
  expect(await ask(id)).toEqual({ asked: [], steps: [] })
})
