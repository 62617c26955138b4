import {
  RATED_SKILLS,
  type RatedSkill,
  type Rating,
  RECOMMENDATIONS,
} from '@journeyline/domain/internships/internship-evaluation'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'
import { ConditionRef } from '../progress/conditions.graphql.ts'
import { type Evaluation, evaluationOf } from './evaluation-of.ts'
import { type InternshipAsked, internshipAsked } from './internship-asked.ts'

/** What a supervisor rates. */
export const RatedSkillEnum = builder.enumType('RatedSkill', {
  description: 'What a supervisor rates: the seven soft skills, and how accurately the learner codes.',
  values: described(RATED_SKILLS, {
    DETAIL_ORIENTED: 'Detail-oriented.',
    ORGANIZED: 'Organized.',
    ETHICAL: 'Ethical.',
    SOCIAL: 'Social.',
    ANALYTICAL: 'Analytical.',
    CURIOUS: 'Curious.',
    COMPUTER_PROFICIENT: 'Computer proficient.',
    CODING_ACCURACY: 'Coding accuracy.',
  }),
})

/** What a supervisor advises. */
export const RecommendationEnum = builder.enumType('InternshipRecommendation', {
  description: 'What a supervisor advises at the end of an internship.',
  values: described(RECOMMENDATIONS, {
    READY: 'The learner is ready.',
    MORE_PRACTICE: 'The learner should practice more.',
  }),
})

const SkillRatingRef = builder.objectRef<{ skill: RatedSkill; rating: Rating }>('SkillRating').implement({
  description: 'How well somebody does at something, from 1 to 4.',
  fields: (t) => ({
    skill: t.expose('skill', { type: RatedSkillEnum, description: 'At what.' }),
    rating: t.exposeInt('rating', { description: '1 not yet, 2 partly, 3 well, 4 very well.' }),
  }),
})

const InternshipEvaluationRef = builder.objectRef<Evaluation>('InternshipEvaluation').implement({
  description: "What a site's supervisor writes about an intern.",
  fields: (t) => ({
    evaluatedOn: t.expose('evaluatedOn', { type: 'LocalDate', description: 'Local day of the evaluation.' }),
    evaluatedBy: t.exposeString('evaluatedBy', { description: 'Name of who evaluated.' }),
    recommendation: t.expose('recommendation', { type: RecommendationEnum, description: 'The advice.' }),
    ratings: t.field({
      type: [SkillRatingRef],
      description: 'One rating for every skill.',
      resolve: ({ ratings }) => ratings,
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'What the supervisor says in words.' }),
  }),
})

export const InternshipRef = builder.prismaNode('Internship', {
  id: { field: 'id' },
  fields: (t) => ({
    enrollment: t.relation('enrollment', { description: 'Whose internship it is.' }),
    site: t.exposeString('site', { description: 'Where it takes place.' }),
    startsOn: t.expose('startsOn', { type: 'LocalDate', description: 'First local day.' }),
    endsOn: t.expose('endsOn', { type: 'LocalDate', nullable: true }),
    endedOn: t.expose('endedOn', { type: 'LocalDate', nullable: true }),
    minutes: t.exposeInt('minutes'),
    codingMinutes: t.exposeInt('codingMinutes', { description: 'Minutes of those on coding.' }),
    supervisorName: t.exposeString('supervisorName', {
      nullable: true,
      description: 'Who supervises at the site.',
    }),
    supervisorEmail: t.exposeString('supervisorEmail', {
      nullable: true,
      description: "The supervisor's e-mail address.",
    }),
    evaluation: t.field({
      type: InternshipEvaluationRef,
      nullable: true,
      description: "The supervisor's evaluation; null while there is none.",
      resolve: evaluationOf,
    }),
    version: t.exposeInt('version', { description: 'Counts edits; send it back as `expectedVersion`.' }),
  }),
})

const InternshipAskedRef = builder.objectRef<InternshipAsked>('InternshipAsked').implement({
  description: 'What the version asks of the internship, and how far the learner is.',
  fields: (t) => ({
    codingPercent: t.exposeInt('codingPercent', { description: 'Least share of coding in percent.' }),
    conditions: t.field({
      type: [ConditionRef],
      description: 'What the version asks of the latest internship, met or not.',
      resolve: ({ conditions }) => conditions,
    }),
  }),
})

builder.prismaObjectField('Enrollment', 'internships', (t) =>
  t.relation('internships', {
    description: 'Internships under this enrollment, the latest first. All of them: a few.',
    query: { orderBy: [{ startsOn: 'desc' }, { id: 'desc' }] },
  }),
)

builder.prismaObjectField('Enrollment', 'internshipAsked', (t) =>
  t.field({
    type: InternshipAskedRef,
    nullable: true,
    description: 'What the version asks of the internship; null where it asks for none.',
    select: {
      programVersionId: true,
      internships: { orderBy: [{ startsOn: 'desc' }, { id: 'desc' }] },
    },
    resolve: (enrollment, _args, context) => internshipAsked(context, enrollment),
  }),
)
