import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { expect, test } from 'vitest'

const schema = buildSchema(readFileSync(fileURLToPath(new URL('../schema.graphql', import.meta.url)), 'utf8'))
const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__') && !type.name.endsWith('Connection'),
)
const answersOfMutations = Object.values(schema.getMutationType()!.getFields()).flatMap(({ type }) => {
  const result = getNamedType(type)
  return isUnionType(result) ? result.getTypes().map(({ name }) => name) : [result.name]
})

/** Why a list that is no connection ends, and which lists end for that reason. */
const ENDS: Record<string, string[]> = {
  'a part of a program version: its standard is written in one input, whose lists have their most': [
    ...['Course.objectives', 'JobFunction.competencies', 'LearningObjective.competencies'],
    ...['Particulars.contacts', 'Particulars.deliveryMethods', 'Particulars.entryRoutes'],
    ...['Particulars.printedOnetCodes', 'Particulars.priorQualifications', 'Particulars.progression'],
    ...['Particulars.sources', 'ProgramPolicies.levels', 'ProgramVersion.courses'],
    ...['ProgramVersion.jobFunctions', 'ProgramVersion.problems', 'ProgramVersion.requirements'],
    'Query.compareProgramVersions',
  ],
  'one for each part of the version that the learner is on': [
    ...['CompetencyColumns.columns', 'CompetencyMatrix.functions', 'CompetencyRow.cells'],
    ...[
      'Completion.open',
      'Enrollment.awardsAsked',
      'Enrollment.checks',
      'Enrollment.courses',
      'InternshipAsked.conditions',
    ],
    ...['JobFunctionStanding.competencies', 'LearnerCompetencies.functions', 'Practicode.conditions'],
    ...['Progress.requirements', 'RequirementProgress.conditions', 'Enrollment.hoursTotals'],
    ...['Placement.hoursTotals', 'Cohort.coursesToGive'],
  ],
  'one for each value of an enum, or of a rule that the product has': [
    ...['ApprenticeStatus.options', 'Board.columns', 'CeuCycle.missingOf', 'CeuEntryCount.counted'],
    ...['FundingShare.bySource', 'InternshipEvaluation.ratings', 'Learner.ceuRenewals'],
    ...['Learner.walletSteps', 'PipelineSnapshot.counts', 'RemovalNeed.anyOf', 'RemovalOption.needs'],
    ...['Review.signatures', 'ReviewToSign.signatures', 'Enrollment.proposedReviewParties'],
  ],
  'one for each column of a file': ['ImportRow.changes', 'ImportRow.problems'],
  'its description says how many at most': [
    ...[
      'Cohort',
      'Employer',
      'Enrollment',
      'FundingAward',
      'HoursEntry',
      'Learner',
      'Placement',
      'Worksite',
    ].map((type) => `${type}.externalReferences`),
    ...[
      'Import.unknownCohorts',
      'Import.unknownEmployers',
      'Query.nodes',
      'Query.openCompletions',
      'Query.pipelineTrend',
    ],
  ],
}

/** At most one of each, which a unique index of the database keeps: its description says of each what. */
const KEPT_BY: Record<string, string> = {
  'Enrollment.fundingAwards': 'funding_award_once ON funding_award USING btree (enrollment_id, source,',
  'Learner.credentials': 'credential_learner_id_kind_key',
  'Learner.examAttempts': 'exam_attempt_learner_id_kind_taken_on_key',
}

/**
 * Ends nowhere but in what one person, class or record comes to, and grows neither with the years of the program nor with its
 * learners: given whole, so its description says that, and of what it grows.
 */
const WHOLE = [
  ...['Attendance.entries', 'CandidateProfile.consents', 'CeuEntry.evidence', 'CeuRenewal.cycles'],
  ...['CeuRenewal.entries', 'CheckLine.records', 'ClassMeeting.roll', 'Credential.evidence'],
  ...[
    'EmploymentCondition.evidence',
    'Enrollment.internships',
    'Enrollment.placements',
    'HoursEntry.evidence',
  ],
  ...['Enrollment.possibleReviewSigners', 'Enrollment.priorLearning', 'ExamAttempt.evidence'],
  ...['Learner.experiences', 'Placement.wages', 'Practicode.curve', 'PreparationCondition.evidence'],
  ...['RequirementProgress.proofs', 'SignOff.evidence'],
]

const lists = types.flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter(isListOfObjects)
        .map((field) => ({ of: type.name, name: `${type.name}.${field.name}`, field }))
    : [],
)

function isListOfObjects({ type }: GraphQLField<unknown, unknown>) {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type))
}

/** What a mutation is answered with: as many as were sent, which the input limits. */
const isOfMutation = (of: string) => answersOfMutations.includes(of)

test('each list of objects is pages, or as long as what was sent, or has a reason to end', () => {
  const others = lists.filter(({ of }) => !isOfMutation(of)).map(({ name }) => name)
  expect([...Object.values(ENDS).flat(), ...Object.keys(KEPT_BY), ...WHOLE].sort()).toEqual(others.sort())
})

test('a list of at most one of each says it, and the database keeps it', () => {
  const database = readFileSync(
    fileURLToPath(new URL('../../../packages/db/database.sql', import.meta.url)),
    'utf8',
  )
  const kept = Object.keys(KEPT_BY).filter((name) =>
    database.includes(`CREATE UNIQUE INDEX ${KEPT_BY[name]}`),
  )
  const said = lists.filter(
    ({ name, field }) => name in KEPT_BY && /\bat most one\b/.test(field.description!),
  )
  expect([kept, said.map(({ name }) => name).sort()]).toEqual([
    Object.keys(KEPT_BY),
    Object.keys(KEPT_BY).sort(),
  ])
})

test('a list that is as long as its thing has become says that it is whole, and of what it grows', () => {
  const whole = lists.filter(({ name }) => WHOLE.includes(name))
  expect(
    whole.filter(({ field }) => !/\b[Aa]ll of them: /.test(field.description!)).map(({ name }) => name),
  ).toEqual([])
})

test('a list that has its most says it', () => {
  const most = lists.filter(({ name }) => ENDS['its description says how many at most']!.includes(name))
  expect(most.filter(({ field }) => !/\bat most\b/.test(field.description!)).map(({ name }) => name)).toEqual(
    [],
  )
})
