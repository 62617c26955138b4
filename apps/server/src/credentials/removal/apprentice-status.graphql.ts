import type {
  RemovalAnswer,
  RemovalCondition,
  RemovalNeed,
} from '@journeyline/domain/credentials/removal/apprentice-status-removal'
import type {
  EmploymentCondition,
  ExperienceEvidence,
} from '@journeyline/domain/credentials/removal/employment-condition'
import type { PracticodeReading } from '@journeyline/domain/credentials/removal/experience-record'
import type { PracticodeCondition } from '@journeyline/domain/credentials/removal/practicode-condition'
import type { PreparationCondition } from '@journeyline/domain/credentials/removal/preparation-condition'
import { builder } from '../../graphql/builder.ts'
import { listOf } from '../../graphql/limits/costs.ts'
import { AwardKindEnum } from '../credential-enums.graphql.ts'
import { apprenticeStatusOf } from '../wallet-answers.ts'
import { walletRecordOf } from '../wallet-record.ts'
import { ExperienceKindEnum } from './experience.graphql.ts'

const TYPES = {
  EMPLOYMENT: 'EmploymentCondition',
  PREPARATION: 'PreparationCondition',
  PRACTICODE: 'PracticodeCondition',
}

const RemovalConditionRef = builder.interfaceRef<RemovalCondition>('RemovalCondition').implement({
  description: "A condition of an option, beside the learner's record.",
  fields: (t) => ({
    met: t.exposeBoolean('met', { description: 'Whether it is met today.' }),
    metOn: t.expose('metOn', {
      type: 'LocalDate',
      nullable: true,
      description:
        'Local day it was met, or will be if things go on as they are; null when none can be named.',
    }),
    donePercent: t.exposeInt('donePercent', { description: 'How much of it is done; 100 when it is met.' }),
    what: t.string({
      description: 'What is asked for, as part of a sentence.',
      resolve: ({ what }, _args, { say }) => say(what),
    }),
    howFar: t.string({
      description: 'How far the learner is, as part of a sentence.',
      resolve: ({ howFar }, _args, { say }) => say(howFar),
    }),
  }),
  resolveType: ({ kind }) => TYPES[kind],
})

const ExperienceEvidenceRef = builder.objectRef<ExperienceEvidence>('ExperienceEvidence').implement({
  description: 'An employment or internship and what it adds.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ExperienceKindEnum, description: 'Which of the two.' }),
    name: t.exposeString('name', { description: 'The employer or the site.' }),
    startsOn: t.expose('startsOn', { type: 'LocalDate', description: 'First local day.' }),
    endsOn: t.expose('endsOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'Last local day, known or expected; null while it goes on.',
    }),
    days: t.exposeInt('days', { description: 'Days until today, also those another employment has, too.' }),
    whyNot: t.string({
      nullable: true,
      description: 'Why it does not count, as part of a sentence; null when it counts.',
      resolve: ({ whyNot }, _args, { say }) => whyNot && say(whyNot),
    }),
  }),
})

builder.objectRef<EmploymentCondition>('EmploymentCondition').implement({
  description: 'So many years of coding employment.',
  interfaces: [RemovalConditionRef],
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'Days of employment until today, each once.' }),
    daysNeeded: t.exposeInt('daysNeeded', { description: 'Days that are needed.' }),
    evidence: t.field({
      type: [ExperienceEvidenceRef],
      description: 'Employments and internships, by first day. All of them: one for each.',
      complexity: listOf(5),
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

const CourseEvidenceRef = builder
  .objectRef<PreparationCondition['evidence'][number]>('CourseEvidence')
  .implement({
    description: 'A preparation course and what it adds.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What the course is called.' }),
      contactMinutes: t.exposeInt('contactMinutes', { description: 'Approved minutes of it.' }),
      completedOn: t.expose('completedOn', {
        type: 'LocalDate',
        nullable: true,
        description: 'Local day on which its whole length was reached; null while it is not.',
      }),
      counts: t.exposeBoolean('counts', { description: 'Whether it counts: once it is completed.' }),
    }),
  })

builder.objectRef<PreparationCondition>('PreparationCondition').implement({
  description: 'So many contact hours of coding preparation courses.',
  interfaces: [RemovalConditionRef],
  fields: (t) => ({
    minutes: t.exposeInt('minutes', { description: 'Contact minutes of completed courses.' }),
    minutesNeeded: t.exposeInt('minutesNeeded', { description: 'Contact minutes that are needed.' }),
    evidence: t.field({
      type: [CourseEvidenceRef],
      description:
        'Courses, by the day they were completed. All of them: one for each that the learner attended.',
      complexity: listOf(5),
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

const PracticodeEvidenceRef = builder.objectRef<PracticodeReading>('PracticodeEvidence').implement({
  description: 'The Practicode reading that counts.',
  fields: (t) => ({
    cases: t.exposeInt('cases', { description: 'Cases done.' }),
    scorePercent: t.exposeInt('scorePercent', { nullable: true, description: 'Score; null when not known.' }),
    readOn: t.expose('readOn', { type: 'LocalDate', description: 'Local day of the reading.' }),
  }),
})

builder.objectRef<PracticodeCondition>('PracticodeCondition').implement({
  description: 'All cases of Practicode with the least score.',
  interfaces: [RemovalConditionRef],
  fields: (t) => ({
    casesNeeded: t.exposeInt('casesNeeded', { description: 'Cases that are needed.' }),
    scorePercentNeeded: t.exposeInt('scorePercentNeeded', { description: 'The least score.' }),
    evidence: t.field({
      type: PracticodeEvidenceRef,
      nullable: true,
      description: 'The latest reading; null when there is none.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

const RemovalNeedRef = builder.objectRef<RemovalNeed>('RemovalNeed').implement({
  description: 'What an option needs; any one of its conditions is enough.',
  fields: (t) => ({
    met: t.exposeBoolean('met', { description: 'Whether it is met today.' }),
    anyOf: t.field({
      type: [RemovalConditionRef],
      description: 'The conditions.',
      complexity: listOf(3),
      resolve: ({ anyOf }) => anyOf,
    }),
  }),
})

const RemovalOptionRef = builder.objectRef<RemovalAnswer>('RemovalOption').implement({
  description: "One of the certifier's ways to prove experience, beside the learner's record.",
  fields: (t) => ({
    option: t.exposeInt('option', { description: "The certifier's number of it." }),
    met: t.exposeBoolean('met', { description: 'Whether all it needs is met today.' }),
    metOn: t.expose('metOn', {
      type: 'LocalDate',
      nullable: true,
      description:
        'Local day it was met, or will be if things go on as they are; null when none can be named.',
    }),
    donePercent: t.exposeInt('donePercent', { description: 'How much of it is done; 100 when it is met.' }),
    needs: t.field({
      type: [RemovalNeedRef],
      description: 'What it needs, all of it.',
      complexity: listOf(3),
      resolve: ({ needs }) => needs,
    }),
    sentence: t.string({
      description: 'The answer in words.',
      resolve: ({ sentence }, _args, { say }) => say(sentence),
    }),
  }),
})

const ApprenticeStatusRef = builder
  .objectRef<ReturnType<typeof apprenticeStatusOf>>('ApprenticeStatus')
  .implement({
    description:
      'How far a learner is from taking the A away, by each option; experience may precede the exam.',
    fields: (t) => ({
      apprenticeForms: t.field({
        type: [AwardKindEnum],
        description: 'Apprentice forms held whose full form is not: the A is to be taken from these.',
        resolve: ({ apprenticeForms }) => apprenticeForms,
      }),
      options: t.field({
        type: [RemovalOptionRef],
        description: "The certifier's options.",
        complexity: listOf(3),
        resolve: ({ options }) => options,
      }),
      nearest: t.exposeInt('nearest', {
        nullable: true,
        description: 'The option of which the most is done; null without options.',
      }),
    }),
  })

builder.prismaObjectField('Learner', 'apprenticeStatus', (t) =>
  t.field({
    type: ApprenticeStatusRef,
    description: 'How far the learner is from taking the A away from CPC-A or COC-A.',
    complexity: 20,
    select: { id: true },
    resolve: async ({ id }, _args, context) =>
      apprenticeStatusOf(await walletRecordOf(context, id), context.clock.today()),
  }),
)
