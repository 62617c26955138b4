import { type GraphQLInputObjectType, getNamedType } from 'graphql'
import { expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { subjectOf } from '../src/graphql/mutations/subject-of.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { schema } from '../src/start/schema.ts'
import { ANOTHER, DONE, REFUSED, WITHOUT_A_PLACE } from './given/acts-again.ts'
import { unique } from './given/unique.ts'
import { useWorld } from './kit.ts'

const world = useWorld()
const mutations = Object.values(schema.getMutationType()!.getFields())

test('of every mutation it is said what comes of sending it again without its key', () => {
  const known = [...Object.keys(DONE), ...Object.keys(ANOTHER), ...Object.values(REFUSED).flat()]
  expect(known.sort()).toEqual(mutations.map(({ name }) => name).sort())
})

test('a no about the thing itself stands where the input names it, or says why there is no such place', () => {
  const inputOf = ({ args }: (typeof mutations)[number]) =>
    getNamedType(args[0]!.type) as GraphQLInputObjectType
  const placeless = mutations.filter((mutation) => subjectOf(inputOf(mutation)).length === 0)
  expect(placeless.map(({ name }) => name).sort()).toEqual(Object.values(WITHOUT_A_PLACE).flat().sort())
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
type Answer = Record<string, any>

/** Sends an act twice and holds what comes of it against the table; gives the first answer. */
async function twice(viewer: SignedIn, name: string, given: string, input: object): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const document = `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) { __typename
    ... on ${type}Success { ${given} } ... on Refusal { message } } }`
  const trail = { where: { actorId: viewer.personId } }
  const send = async () => {
    const { data, errors } = await world.ask(viewer, document, { input })
    expect(errors, name).toBeUndefined()
    return { answer: data.answer, told: await world.database.staff.prisma.auditEntry.count(trail) }
  }
  const first = await send()
  expect(first.answer, name).toMatchObject({ __typename: `${type}Success` })
  const again = await send()
  if (name in DONE) {
    expect(again, `${name} again`).toEqual(first)
    return first.answer
  }
  expect(again.answer.__typename, `${name} again`).toMatch(name in ANOTHER ? /Success$/ : /Error$/)
  expect(again.answer, `${name} again`).not.toEqual(first.answer)
  return first.answer
}

test('what staff write down of a learner is done once, also when it is sent again', async () => {
  const sam = await world.given.staff()
  const act = (name: string, given: string, input: object) => twice(sam, name, given, input)
  const { id: program } = await world.given.program()
  const { employer } = await act('createEmployer', 'employer { id }', {
    details: { name: unique('Harbor') },
  })
  await act('createWorksite', 'worksite { id }', {
    employerId: employer.id,
    details: { name: 'Main', setting: 'HOSPITAL_SYSTEM', timeZone: 'America/New_York', remote: false },
  })
  const { cohort } = await act('createCohort', 'cohort { id }', {
    programId: sealId('Program', program),
    details: {
      ...{ code: unique('c').toLowerCase(), name: 'Fall', startsOn: '2026-09-14' },
      ...{ expectedEndsOn: '2027-09-14', capacity: 4 },
    },
  })
  const { learner } = await act('createLearner', 'learner { id version }', {
    details: {
      ...{ firstName: 'Noor', lastName: 'Khan', email: `${unique('noor')}@example.org`, language: 'en' },
      ...{ openToRemote: true, workSettings: ['HOSPITAL_SYSTEM'] },
    },
  })
  const { enrollment } = await act('enrollLearner', 'enrollment { id version }', {
    ...{ learnerId: learner.id, cohortId: cohort.id, details: { enrolledOn: '2026-09-10' } },
  })
  const enrollmentId = enrollment.id
  await act('updateLearner', 'learner { version }', {
    ...{ learnerId: learner.id, expectedVersion: learner.version, details: { firstName: 'Nora' } },
  })
  const { fundingAward } = await act('createFundingAward', 'fundingAward { id }', {
    enrollmentId,
    details: { source: 'WIOA', reference: ' W-1 ' },
  })
  await act('deleteFundingAward', 'removedId', { fundingAwardId: fundingAward.id })
  const { credential } = await act('recordCredential', 'credential { id version }', {
    learnerId: learner.id,
    details: { kind: 'CCA', awardedOn: '2026-01-10', number: 'A-1' },
  })
  await act('deleteCredential', 'removedId', {
    ...{ credentialId: credential.id, expectedVersion: credential.version },
  })
  const { examAttempt } = await act('recordExamAttempt', 'examAttempt { id }', {
    learnerId: learner.id,
    details: { exam: 'CPC', satOn: '2026-09-20', outcome: 'FAILED', scorePercent: 60 },
  })
  await act('deleteExamAttempt', 'removedId', { examAttemptId: examAttempt.id })
  const { ceuEntry } = await act('recordCeuEntry', 'ceuEntry { id }', {
    learnerId: learner.id,
    details: {
      ...{ earnedOn: '2026-10-01', units: 100, title: 'Modifiers', sponsor: 'AAPC', indexNumber: 'A-1' },
      ...{ bodies: ['AAPC'], fromAhima: false, hiimDomain: false },
    },
  })
  await act('reverseCeuEntry', 'ceuEntry { id }', { ceuEntryId: ceuEntry.id, reason: 'Counted twice' })
  await act('recordConsent', 'consentEntry { id }', {
    ...{ enrollmentId, details: { method: 'EMAIL', onDay: '2026-11-20' } },
  })
  await act('withdrawConsent', 'consentEntry { id }', { enrollmentId, onDay: '2026-11-21' })
  await act('recordInternship', 'internship { id }', {
    enrollmentId,
    details: { site: 'Riverbend', startsOn: '2026-10-05', minutes: 0, codingMinutes: 0 },
  })
  const { stageRows } = await act('changeStage', 'stageRows: rows { stageChange { id } }', {
    ...{ moves: [{ enrollmentId, expectedVersion: enrollment.version }] },
    ...{ toStage: 'PRACTICODE', effectiveOn: '2026-11-02' },
  })
  await act('undoStageChange', 'enrollment { id version }', {
    ...{ stageChangeId: stageRows[0].stageChange.id, reason: 'Wrong learner' },
  })
  const { externalReference } = await act('createExternalReference', 'externalReference { id }', {
    ...{ subjectId: learner.id, details: { system: 'payroll', value: unique('p') } },
  })
  await act('deleteExternalReference', 'removedId', { externalReferenceId: externalReference.id })
})

test('what staff admins do to people is done once, and a link is given once', async () => {
  const admin = await world.given.staff('STAFF_ADMIN')
  const { id } = await world.given.user({ role: 'STAFF' })
  const person = { personId: sealId('Person', id) }
  const act = (name: string, given: string, input: object) => twice(admin, name, given, input)
  await act('disablePerson', 'person { id state }', { ...person, reason: 'On leave' })
  await act('enablePerson', 'person { id state }', person)
  await act('createPasswordResetLink', 'link', person)
  await act('removePerson', 'person { id state }', person)
  const { invitation } = await act('invitePerson', 'invitation { id }', {
    details: { email: `${unique('riley')}@example.org`, name: 'Riley', role: 'STAFF' },
  })
  await act('revokeInvitation', 'invitation { id }', { invitationId: invitation.id })
})
