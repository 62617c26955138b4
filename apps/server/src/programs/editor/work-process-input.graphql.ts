import { builder } from '../../graphql/builder.ts'

const CompetencyInput = builder.inputType('CompetencyInput', {
  description: 'A competency of the work process schedule.',
  fields: (t) => ({
    letter: t.string({ required: true, description: 'The letter it stands under in its job function.' }),
    sourceText: t.string({
      required: true,
      description: 'As the source prints it; empty for one of your own.',
    }),
    displayText: t.string({ required: true, description: 'What the competency is.' }),
    core: t.boolean({ required: true, description: 'Whether everybody needs it; else it is optional.' }),
    rtiMinutes: t.int({ description: 'Planned related instruction in minutes; null for a blank cell.' }),
    ojtMinutes: t.int({ description: 'Planned on-the-job learning in minutes; null for a blank cell.' }),
    sameAs: t.string({ description: 'Code of the competency that says the same in other words.' }),
    alsoUnder: t.string({ description: 'Code of another job function it belongs to by its sense.' }),
    witnessed: t.boolean({ required: true, description: 'Whether a sign-off names a witness too.' }),
  }),
})

/** A job function with its competencies. */
export const JobFunctionInput = builder.inputType('JobFunctionInput', {
  description: 'A job function of the work process schedule.',
  fields: (t) => ({
    specialization: t.boolean({
      required: true,
      description: 'Whether it belongs to a specialization.',
    }),
    sourceText: t.string({
      required: true,
      description: 'As the source prints it; empty for one of your own.',
    }),
    displayText: t.string({
      required: true,
      description: 'What the job function is; empty while it is open.',
    }),
    competencies: t.field({ type: [CompetencyInput], required: true, description: 'Its competencies.' }),
  }),
})
