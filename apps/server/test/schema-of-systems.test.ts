import { type GraphQLSchema, getNamedType, isObjectType, validateSchema } from 'graphql'
import { expect, test } from 'vitest'
import { AUDIENCES, SYSTEMS } from '../src/graphql/schemas/audiences.ts'
import { schema, schemaOf, schemaOfSystems } from '../src/start/schema.ts'

const systems = schemaOfSystems()

const fieldsOf = (of: GraphQLSchema) =>
  Object.values(of.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ of: type.name, field })))

const isForPeople = ({ extensions }: { extensions: object }) => 'forPeople' in extensions

test('given the schema that systems will begin with, then it is whole, nothing in it is made for people, and it is nobody’s yet', () => {
  expect(validateSchema(systems)).toEqual([])
  expect(Object.values(schema.getTypeMap()).filter(isForPeople).length).toBeGreaterThan(20)
  expect(Object.values(systems.getTypeMap()).filter(isForPeople)).toEqual([])
  expect(fieldsOf(systems).filter(({ field }) => isForPeople(field))).toEqual([])
  expect(AUDIENCES).not.toContain(SYSTEMS)
})

test('given the schema that systems will begin with, then it has all that staff have, but for the models of our pages and what is done with one’s own password or with a link', () => {
  const has = new Set(fieldsOf(systems).map(({ of, field }) => `${of}.${field.name}`))
  const lacks = fieldsOf(schemaOf.STAFF).filter(
    ({ of, field }) => systems.getType(of) && !has.has(`${of}.${field.name}`),
  )
  expect(lacks.map(({ of, field }) => `${of}.${field.name}`).sort()).toEqual([
    ...['ClassMeeting.counts', 'ClassMeeting.roll', 'Cohort.competencyMatrix', 'Cohort.progress'],
    ...['Cohort.rows', 'CourseSection.figures', 'Enrollment.possibleReviewSigners'],
    ...['Enrollment.proposedReviewParties', 'Learner.walletSteps', 'Mutation.acceptInvitation'],
    ...['Mutation.changePassword', 'Mutation.disputeReview', 'Mutation.disputeReviewAsViewer'],
    ...[
      'Mutation.resetPassword',
      'Mutation.signReview',
      'Mutation.signReviewAsViewer',
      'Mutation.updateViewer',
      'Query.board',
      'Query.compareProgramVersions',
    ],
    ...[
      'Query.fundingShare',
      'Query.invitationByToken',
      'Query.openCompletions',
      'Query.openReviews',
      'Query.passwordResetByToken',
    ],
    ...['Query.pipelineSnapshot', 'Query.pipelineTrend', 'Query.reviewByToken'],
  ])
  // and nothing that staff have not
  const staffs = new Set(fieldsOf(schemaOf.STAFF).map(({ of, field }) => `${of}.${field.name}`))
  expect([...has].filter((name) => !staffs.has(name))).toEqual([])
})

test('given the schema that systems will begin with, then what a thing is of is the thing itself, and no bare id: but of what is gone, or of any type', () => {
  const ids = fieldsOf(systems).filter(({ field }) => getNamedType(field.type).name === 'ID')
  const bare = ids.filter(({ field }) => !['id', 'removedId'].includes(field.name))
  expect(bare.map(({ of, field }) => `${of}.${field.name}`).sort()).toEqual([
    ...['Event.subjectId', 'Event.touches', 'ExternalReference.subjectId', 'ProgressProof.nodeId'],
  ])
})
