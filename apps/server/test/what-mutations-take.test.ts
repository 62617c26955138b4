import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isUnionType,
} from 'graphql'
import { expect, test } from 'vitest'

const schema = buildSchema(readFileSync(fileURLToPath(new URL('../schema.graphql', import.meta.url)), 'utf8'))
const mutations = Object.values(schema.getMutationType()!.getFields())
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)

/** Makes something that was not there, each time it is sent: its key is what keeps it from being made twice. */
const MAKES = [
  ...['createFundingAward', 'createWorksite', 'createCohort', 'createEmployer', 'createLearner'],
  ...['createProgramVersion', 'createCourseSection', 'createDelegation', 'enrollLearner', 'grantPriorCredit'],
  ...['invitePerson', 'createPasswordResetLink', 'createReviewLink', 'planReview', 'previewImport'],
  ...['recordCeuEntry', 'recordCheck', 'recordConsent', 'recordCredential', 'recordExamAttempt'],
  ...['recordInternship', 'recordPracticodeReading', 'recordPriorLearning', 'createClassMeetings'],
  ...['signOffCompetencies', 'withdrawConsent', 'recordHours', 'createPlacement'],
]

/** Needs no version, and why not. */
const WITHOUT_VERSION: Record<string, string[]> = {
  'the entry is of a ledger and is never edited: it is decided on, sent again or taken back once': [
    ...[
      'approveHours',
      'rejectHours',
      'resubmitHours',
      'correctHours',
      'reverseHours',
      'reverseCeuEntry',
      'revokeCheck',
    ],
    ...['revokeSignOff', 'undoStageChange'],
  ],
  'what it takes away is never edited, so nobody can have changed what was read of it': [
    ...['removeEvidence', 'deleteExamAttempt', 'deleteFundingAward', 'revokeInvitation', 'endDelegation'],
    ...['deleteImport', 'applyImport', 'undoImport', 'deleteExternalReference'],
  ],
  'it is so or it is not, and the same again changes nothing': [
    ...[
      'createShortlistEntry',
      'deleteShortlistEntry',
      'publishCandidate',
      'unpublishCandidate',
      'createExternalReference',
    ],
    ...['disablePerson', 'enablePerson', 'removePerson'],
  ],
  'it is given whole, for oneself': [...['updateViewer', 'changePassword', 'resetPassword']],
  'a signature, an answer or an invitation is taken once': [
    ...['signReview', 'signReviewAsViewer', 'acceptInvitation'],
    ...['disputeReview', 'disputeReviewAsViewer', 'answerReviewDispute'],
  ],
}

const takesVersion = (type: unknown): boolean =>
  isInputObjectType(type) &&
  Object.values(type.getFields()).some(
    ({ name, type: of }) => name === 'expectedVersion' || takesVersion(getNamedType(of)),
  )
const inputOf = (name: string) => schema.getType(`${name[0]!.toUpperCase()}${name.slice(1)}Input`)

test('each mutation takes the version that was read, or makes something under a key, or says why it needs neither', () => {
  const versioned = mutations.map(({ name }) => name).filter((name) => takesVersion(inputOf(name)))
  const known = [...versioned, ...MAKES, ...Object.values(WITHOUT_VERSION).flat()]
  expect(known.sort()).toEqual(mutations.map(({ name }) => name).sort())
})

test('a version is asked for always, and who sends an old one is told so', () => {
  const optional = inputs.flatMap(optionalVersion)
  expect(optional).toEqual([])
  const silent = mutations.filter(({ name, type }) => {
    const result = getNamedType(type)
    if (!takesVersion(inputOf(name)) || !isUnionType(result)) return false
    return !result.getTypes().some((of) => /^(StaleVersionError|BatchRefusedError)$/.test(of.name))
  })
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('an update takes a patch: all of what making takes, and none of it has to be there', () => {
  const updates = mutations.filter(({ name }) => name.startsWith('update')).map(({ name }) => inputOf(name))
  const details = (updates as GraphQLInputObjectType[]).map((type) => String(type.getFields().details?.type))
  expect(details.filter((type) => !/^\w+PatchInput!$/.test(type))).toEqual([])
  const patches = inputs.filter(({ name }) => name.endsWith('PatchInput'))
  expect(patches.length).toBeGreaterThan(8)
  for (const patch of patches) {
    const fields = Object.values(patch.getFields())
    expect(fields.filter(({ type }) => isNonNullType(type))).toEqual([])
    expect(
      fields.filter(
        (field) =>
          !/ (Never null|Null clears it)\.( Staff only\.)?( Id of the type `\w+`.*)?$/.test(
            field.description!,
          ),
      ),
    ).toEqual([])
    const whole = schema.getType(patch.name.replace('Patch', 'Details'))
    if (isInputObjectType(whole))
      expect(Object.keys(patch.getFields())).toEqual(Object.keys(whole.getFields()))
  }
})

function optionalVersion(type: GraphQLInputObjectType): string[] {
  const version = type.getFields().expectedVersion
  return version && String(version.type) !== 'Int!' ? [type.name] : []
}
