import { ProgramPolicies, type SignOffLevel } from '@journeyline/domain/programs/program-policies'
import { builder } from '../../graphql/builder.ts'
import { StageEnum } from '../../stages/stage.graphql.ts'
import { OjtCountsFromEnum } from '../ojt-counts-from.graphql.ts'

const SignOffLevelRef = builder.objectRef<SignOffLevel>('SignOffLevel').implement({
  description: 'A step on the scale on which a competency is judged.',
  fields: (t) => ({
    level: t.exposeInt('level', { description: 'Its number; a higher one is more.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
})

/** The policies of a version. */
export const PoliciesRef = builder.objectRef<ProgramPolicies>('ProgramPolicies').implement({
  description: "How a program version is run: the sponsor's choices, product defaults unless changed.",
  fields: (t) => ({
    path: t.field({
      type: [StageEnum],
      description:
        'The stages that it leads through, in pipeline order. Nobody on the version stands in another, save in WITHDRAWN.',
      resolve: ({ path }) => path,
    }),
    backdatingDays: t.exposeInt('backdatingDays', {
      description: 'How many days late hours may be written down without saying why.',
    }),
    secondPersonApproves: t.exposeBoolean('secondPersonApproves', {
      description: 'Whether hours are approved by somebody else than who wrote them down.',
    }),
    enrollmentLeadDays: t.exposeInt('enrollmentLeadDays', {
      description: 'How many days before its cohort starts somebody may be enrolled.',
    }),
    ojtCreditPercent: t.exposeInt('ojtCreditPercent', {
      description:
        'Up to which share of the required on-the-job hours credit is given for what came before, in percent; 0 gives none.',
    }),
    rtiCreditPercent: t.exposeInt('rtiCreditPercent', {
      description: 'The same of the hours of instruction.',
    }),
    instructionBesideWork: t.exposeBoolean('instructionBesideWork', {
      description: 'Whether instruction goes on beside the work.',
    }),
    hoursPerWeek: t.exposeInt('hoursPerWeek', { description: 'Hours of work in a full-time week.' }),
    ojtCountsFrom: t.field({
      type: OjtCountsFromEnum,
      description: 'From which day on-the-job hours count.',
      resolve: ({ ojtCountsFrom }) => ojtCountsFrom,
    }),
    paceWeeks: t.exposeInt('paceWeeks', {
      description: 'How many of the latest weeks the pace is taken from.',
    }),
    levels: t.field({
      type: [SignOffLevelRef],
      description: 'The scale on which competencies are judged.',
      resolve: ({ levels }) => levels,
    }),
    levelToMeet: t.exposeInt('levelToMeet', {
      description: 'The level from which a competency counts as met.',
    }),
    sameCompetenciesTogether: t.exposeBoolean('sameCompetenciesTogether', {
      description: 'Whether a sign-off also counts for the competency linked as saying the same.',
    }),
  }),
})

/** The policies that a version's row holds, as the domain wrote them. */
export const policiesOf = (row: unknown): ProgramPolicies => ProgramPolicies.parse(row)
