import { Requirement, type RequirementOf } from '@journeyline/domain/programs/requirement'
import { builder } from '../../graphql/builder.ts'
import {
  QualificationProvesEnum,
  RequirementGateEnum,
  RequirementKindEnum,
} from '../program-enums.graphql.ts'

type Award = RequirementOf<'QUALIFICATION'> | RequirementOf<'ESSENTIAL_SKILL'>

const HoursMeasure = builder
  .objectRef<RequirementOf<'OJT_HOURS'> | RequirementOf<'RTI_HOURS'>>('HoursMeasure')
  .implement({
    description: 'Hours that are asked for.',
    fields: (t) => ({
      minutes: t.exposeInt('minutes', { description: 'How many minutes.' }),
      beforeStartFor: t.stringList({
        description: 'Awards for which instruction before the start may count, by code.',
        resolve: (one) => ('beforeStartFor' in one ? one.beforeStartFor : []),
      }),
    }),
  })

const CountMeasure = builder
  .objectRef<RequirementOf<'DURATION'> | RequirementOf<'COMPETENCIES'> | RequirementOf<'CREDITS'>>(
    'CountMeasure',
  )
  .implement({
    description: 'A number that is asked for: weeks, competencies or credits, as the kind says.',
    fields: (t) => ({
      count: t.int({
        description: 'How many.',
        resolve: (one) => ('weeks' in one ? one.weeks : 'credits' in one ? one.credits : one.count),
      }),
    }),
  })

const PracticodeMeasure = builder.objectRef<RequirementOf<'PRACTICODE'>>('PracticodeMeasure').implement({
  description: 'What is asked of Practicode.',
  fields: (t) => ({
    cases: t.exposeInt('cases', { description: 'Cases to be done.' }),
    scorePercent: t.exposeInt('scorePercent', { description: 'Least score in percent.' }),
    accessMonths: t.exposeInt('accessMonths', { description: 'How long access lasts, in months.' }),
  }),
})

const InternshipMeasure = builder.objectRef<RequirementOf<'INTERNSHIP'>>('InternshipMeasure').implement({
  description: 'What is asked of the internship.',
  fields: (t) => ({
    codingPercent: t.exposeInt('codingPercent', { description: 'Least share of coding in percent.' }),
  }),
})

const AwardMeasure = builder.objectRef<Award>('AwardMeasure').implement({
  description: 'An award that is asked for.',
  fields: (t) => ({
    credential: t.exposeString('credential', {
      description:
        'Which award of the wallet meets it: a value of `AwardKind`, or another code that the version names and no wallet holds yet.',
    }),
    number: t.exposeString('number', { nullable: true, description: "The awarding body's number of it." }),
    awardingBody: t.exposeString('awardingBody', {
      nullable: true,
      description: 'Who awards it; null where several bodies do and the standard names none.',
    }),
    level: t.exposeInt('level', { description: 'Its level in the qualifications framework.' }),
    credits: t.exposeInt('credits', { description: 'The credits that it is worth.' }),
    minutes: t.exposeInt('minutes', {
      description: 'Guided learning or total qualification time, in minutes.',
    }),
    languages: t.exposeStringList('languages', { description: 'Languages of assessment, as BCP 47 codes.' }),
    certificateCopy: t.exposeBoolean('certificateCopy', {
      description: 'Whether completion needs a copy of the certificate that details the units.',
    }),
    proves: t.field({
      type: QualificationProvesEnum,
      nullable: true,
      description: 'What the qualification proves; null for an essential skill.',
      resolve: (one) => ('proves' in one ? one.proves : null),
    }),
  }),
})

const DeclarationMeasure = builder.objectRef<RequirementOf<'DECLARATION'>>('DeclarationMeasure').implement({
  description: 'What the apprentice declares.',
  fields: (t) => ({ statement: t.exposeString('statement', { description: 'The words of it.' }) }),
})

const ReviewsMeasure = builder.objectRef<RequirementOf<'REVIEWS'>>('ReviewsMeasure').implement({
  description: 'How often a joint review is asked for.',
  fields: (t) => ({
    everyDays: t.exposeInt('everyDays', { description: 'Days from one to the next at most.' }),
  }),
})

const MEASURES = {
  OJT_HOURS: HoursMeasure,
  RTI_HOURS: HoursMeasure,
  DURATION: CountMeasure,
  COMPETENCIES: CountMeasure,
  CREDITS: CountMeasure,
  PRACTICODE: PracticodeMeasure,
  INTERNSHIP: InternshipMeasure,
  QUALIFICATION: AwardMeasure,
  ESSENTIAL_SKILL: AwardMeasure,
  DECLARATION: DeclarationMeasure,
  REVIEWS: ReviewsMeasure,
}

const RequirementMeasure = builder.unionType('RequirementMeasure', {
  description: 'How much of it is asked, in the measure of its kind.',
  types: [...new Set(Object.values(MEASURES))],
  resolveType: (one) => MEASURES[one.kind],
})

builder.prismaNode('Requirement', {
  id: { field: 'id' },
  fields: (t) => ({
    programVersion: t.relation('programVersion', { description: 'The program version that asks for it.' }),
    code: t.exposeString('code'),
    kind: t.field({
      type: RequirementKindEnum,
      description: 'What is measured.',
      resolve: (row) => row.kind as never,
    }),
    title: t.exposeString('title', { description: 'What is required, in the words of the standard.' }),
    gate: t.field({
      type: RequirementGateEnum,
      description: 'When it is asked.',
      resolve: (row) => row.gate as never,
    }),
    source: t.exposeString('source', { nullable: true }),
    measure: t.field({
      type: RequirementMeasure,
      nullable: true,
      description: 'How much is asked; null for a check, which is passed or not.',
      resolve: ({ measure, ...row }) => {
        const requirement = Requirement.parse({ ...row, ...(measure as object) }) // an object, by the domain that wrote it
        return requirement.kind === 'CHECK' ? null : requirement
      },
    }),
  }),
})
