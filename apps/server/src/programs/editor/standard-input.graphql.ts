import { builder } from '../../graphql/builder.ts'
import { ProgramTypeEnum } from '../program-enums.graphql.ts'
import { CourseInput } from './instruction-plan-input.graphql.ts'
import { ParticularsInput } from './particulars-input.graphql.ts'
import { ProgramPoliciesInput } from './policies-input.graphql.ts'
import { RequirementInput } from './requirement-input.graphql.ts'
import { JobFunctionInput } from './work-process-input.graphql.ts'

/** A whole standard as a client writes it; the domain's schema checks it. */
export const StandardInput = builder.inputType('StandardInput', {
  description: 'All that a program version says. Lists are in the order of the document.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What the version is called, beside its number.' }),
    type: t.field({ type: ProgramTypeEnum, required: true, description: 'How it measures.' }),
    particulars: t.field({
      type: ParticularsInput,
      required: true,
      description: 'What it says of itself besides.',
    }),
    policies: t.field({
      type: ProgramPoliciesInput,
      required: true,
      description: 'How the sponsor runs it.',
    }),
    requirements: t.field({ type: [RequirementInput], required: true, description: 'What it asks for.' }),
    jobFunctions: t.field({
      type: [JobFunctionInput],
      required: true,
      description: 'The work process schedule; their codes follow from their order.',
    }),
    courses: t.field({ type: [CourseInput], required: true, description: 'The related instruction plan.' }),
  }),
})
