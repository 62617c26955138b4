import { PlacementRef } from '../../enrollments/enrollments.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { described } from '../../graphql/described.ts'
import { InternshipRef } from '../../internships/internships.graphql.ts'
import { dayUntil } from '../../kernel/day-until.ts'
import { walletRecordOf } from '../wallet-record.ts'
import { type Experience, experienceSubject } from './experience.ts'
import { type TimeOfExperience, timeOnRecord } from './time-on-record.ts'

/** What an experience was. */
export const ExperienceKindEnum = builder.enumType('ExperienceKind', {
  description: 'What coding experience was gained in.',
  values: described(['EMPLOYMENT', 'INTERNSHIP'] as const, {
    EMPLOYMENT: 'A placement with an employer.',
    INTERNSHIP: 'An internship at a site.',
  }),
})

const ExperienceSubject = builder.unionType('ExperienceSubject', {
  description: 'Where coding experience was gained.',
  types: [PlacementRef, InternshipRef],
})

const ExperienceTimeRef = builder.objectRef<TimeOfExperience>('ExperienceTime').implement({
  description: 'How long somebody worked in an employment or internship, as a letter of experience says it.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'LocalDate', description: 'The last local day that is counted.' }),
    workedMinutes: t.exposeInt('workedMinutes', {
      nullable: true,
      description:
        'Minutes worked there: of an employment what is approved of the hours ledger, without what was taken back; of an internship what is written down of it, null for a day before its end where it is not today.',
    }),
    codingMinutes: t.exposeInt('codingMinutes', {
      nullable: true,
      description:
        'Minutes of an internship spent on coding; null for an employment, and where the time is null.',
    }),
    priorCreditMinutes: t.exposeInt('priorCreditMinutes', {
      description:
        'On-the-job minutes that the enrollment has as prior credit: worked elsewhere, so not in the minutes worked, and in no letter.',
    }),
  }),
})

const ExperienceRef = builder.objectRef<Experience>('Experience').implement({
  description: 'An employment or internship that a letter of experience can be about.',
  fields: (t) => ({
    subject: t.field({
      type: ExperienceSubject,
      description: 'The placement or internship itself.',
      resolve: (experience) => experienceSubject(experience) as never,
    }),
    kind: t.expose('kind', { type: ExperienceKindEnum, description: 'Which of the two.' }),
    name: t.exposeString('name', { description: 'The employer or the site.' }),
    startsOn: t.expose('startsOn', { type: 'LocalDate', description: 'First local day.' }),
    endsOn: t.expose('endsOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'Last local day, known or expected; null while it goes on.',
    }),
    codingSharePercent: t.exposeInt('codingSharePercent', {
      nullable: true,
      description: "Share of an internship's time spent on coding; null when no time is on record.",
    }),
    time: t.field({
      type: ExperienceTimeRef,
      description: 'How long the learner worked there, by today or an earlier day.',
      args: {
        asOf: t.arg({
          type: 'LocalDate',
          description: 'The last local day that is counted; today if left out.',
        }),
      },
      resolve: (experience, { asOf }, context) => {
        const today = context.clock.today()
        return timeOnRecord(context, { experience, asOf: dayUntil(today, asOf, 'asOf') ?? today })
      },
    }),
  }),
})

builder.prismaObjectField('Learner', 'experiences', (t) =>
  t.field({
    type: [ExperienceRef],
    description: 'Employments and internships of all enrollments, by first day. All of them: one for each.',
    complexity: 20,
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await walletRecordOf(context, id)).experiences,
  }),
)
