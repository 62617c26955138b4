import { builder } from '../../graphql/builder.ts'
import { StageEnum } from '../../stages/stage.graphql.ts'
import { OjtCountsFromEnum } from '../ojt-counts-from.graphql.ts'

const SignOffLevelInput = builder.inputType('SignOffLevelInput', {
  description: 'A step on the scale on which a competency is judged.',
  fields: (t) => ({
    level: t.int({ required: true, description: 'Its number; a higher one is more.' }),
    name: t.string({ required: true, description: 'Its name.' }),
  }),
})

/** How the sponsor runs a version. */
export const ProgramPoliciesInput = builder.inputType('ProgramPoliciesInput', {
  description: "How a program version is run: the sponsor's choices.",
  fields: (t) => ({
    path: t.field({
      type: [StageEnum],
      required: true,
      description:
        'The stages that it leads through, in pipeline order: TRAINING, APPRENTICESHIP, COMPLETED, and those between that it has.',
    }),
    backdatingDays: t.int({
      required: true,
      description: 'How many days late hours may be written down without saying why.',
    }),
    secondPersonApproves: t.boolean({
      required: true,
      description: 'Whether hours are approved by somebody else than who wrote them down.',
    }),
    enrollmentLeadDays: t.int({
      required: true,
      description: 'How many days before its cohort starts somebody may be enrolled: 0 to 366.',
    }),
    ojtCreditPercent: t.int({
      required: true,
      description:
        'Up to which share of the required on-the-job hours credit is given for what came before, in percent; 0 gives none.',
    }),
    rtiCreditPercent: t.int({
      required: true,
      description: 'The same of the hours of instruction.',
    }),
    instructionBesideWork: t.boolean({
      required: true,
      description: 'Whether instruction goes on beside the work.',
    }),
    hoursPerWeek: t.int({ required: true, description: 'Hours of work in a full-time week.' }),
    ojtCountsFrom: t.field({
      type: OjtCountsFromEnum,
      required: true,
      description: 'From which day on-the-job hours count.',
    }),
    paceWeeks: t.int({ required: true, description: 'How many of the latest weeks the pace is taken from.' }),
    levels: t.field({
      type: [SignOffLevelInput],
      required: true,
      description: 'The scale on which competencies are judged.',
    }),
    levelToMeet: t.int({ required: true, description: 'The level from which a competency counts as met.' }),
    sameCompetenciesTogether: t.boolean({
      required: true,
      description: 'Whether a sign-off also counts for the competency linked as saying the same.',
    }),
  }),
})
