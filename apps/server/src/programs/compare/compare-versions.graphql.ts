import type { ComparedLine } from '@journeyline/domain/programs/compare-standards'
import { STANDARD_PARTS } from '@journeyline/domain/programs/standard-lines'
import { builder } from '../../graphql/builder.ts'
import { described } from '../../graphql/described.ts'
import { listOf } from '../../graphql/limits/costs.ts'
import { compareVersions } from './compare-versions.ts'

const StandardPartEnum = builder.enumType('StandardPart', {
  description: 'A part of a standard, in the order of the document.',
  values: described(STANDARD_PARTS, {
    GENERAL: 'Its title and how it measures.',
    REQUIREMENTS: 'What it asks for.',
    COMPETENCIES: 'The work process schedule.',
    COURSES: 'The related instruction plan.',
    PARTICULARS: 'What it says of itself besides.',
    POLICIES: 'How the sponsor runs it.',
  }),
})

const ComparedLineRef = builder.objectRef<ComparedLine>('ComparedLine').implement({
  extensions: { forPeople: true },
  description:
    'A line of two program versions side by side. Things are matched by their codes, not their place.',
  fields: (t) => ({
    part: t.expose('part', { type: StandardPartEnum, description: 'The part it is in.' }),
    item: t.exposeString('item', {
      nullable: true,
      description: 'What it is about, by code: OJT, JF2.A, entryRoutes.WORK; null for the part as a whole.',
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'What that is called, in the later version where it has it.',
    }),
    field: t.exposeString('field', { description: 'Which of its fields: minutes, displayText.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What the first version says, as it is stored; null where it says nothing.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What the second version says, as it is stored; null where it says nothing.',
    }),
  }),
})

builder.queryField('compareProgramVersions', (t) =>
  t.field({
    type: [ComparedLineRef],
    nullable: true,
    description:
      'What two program versions say differently, part by part, in the order of the document; null when one of them is not there.',
    authScopes: { staff: true },
    args: {
      beforeProgramVersionId: t.arg.id({
        required: true,
        description: 'The version on the left.',
      }),
      afterProgramVersionId: t.arg.id({
        required: true,
        description: 'The version on the right.',
      }),
      same: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Whether what they say alike is given too.',
      }),
    },
    complexity: listOf(300, 500),
    resolve: (_root, asked, context) => compareVersions(context.signedIn(), asked),
  }),
)
