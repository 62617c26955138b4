import { PlacementRef } from '../../enrollments/enrollments.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { described } from '../../graphql/described.ts'
import { InternshipRef } from '../../internships/internships.graphql.ts'
import { walletRecordOf } from '../wallet-record.ts'
import { type Experience, experienceSubject } from './experience.ts'

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
