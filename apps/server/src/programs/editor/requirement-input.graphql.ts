import { builder } from '../../graphql/builder.ts'
import {
  QualificationProvesEnum,
  RequirementGateEnum,
  RequirementKindEnum,
} from '../program-enums.graphql.ts'

/** A requirement of any kind: which of the measures it needs follows from its kind. */
export const RequirementInput = builder.inputType('RequirementInput', {
  description: 'One thing a version asks for. Its kind says which of the optional fields it needs.',
  fields: (t) => ({
    kind: t.field({ type: RequirementKindEnum, required: true, description: 'What is measured.' }),
    code: t.string({ required: true, description: 'Names it within its version, for example OJT.' }),
    title: t.string({ required: true, description: 'What is required, in the words of the standard.' }),
    gate: t.field({ type: RequirementGateEnum, required: true, description: 'When it is asked.' }),
    source: t.string({
      description:
        'Where it comes from, in words for people, at most 160 characters: the law, or the standard and its section.',
    }),
    minutes: t.int({ description: 'OJT_HOURS, RTI_HOURS and awards: how many minutes.' }),
    beforeStartFor: t.stringList({
      description: 'RTI_HOURS: awards for which instruction before the start may count, by code.',
    }),
    weeks: t.int({ description: 'DURATION: how many weeks.' }),
    count: t.int({ description: 'COMPETENCIES: how many.' }),
    cases: t.int({ description: 'PRACTICODE: cases to be done.' }),
    scorePercent: t.int({ description: 'PRACTICODE: least score in percent.' }),
    accessMonths: t.int({ description: 'PRACTICODE: how long access lasts, in months.' }),
    codingPercent: t.int({ description: 'INTERNSHIP: least share of coding in percent.' }),
    credits: t.int({ description: 'CREDITS and awards: how many credits.' }),
    credential: t.string({ description: 'Awards: which award of the wallet meets it, by code.' }),
    number: t.string({ description: "Awards: the awarding body's number of it; null where there is none." }),
    awardingBody: t.string({
      description: 'Awards: who awards it; null where several bodies do and the standard names none.',
    }),
    level: t.int({ description: 'Awards: their level.' }),
    languages: t.stringList({ description: 'Awards: languages of assessment, as BCP 47 codes.' }),
    certificateCopy: t.boolean({
      description: 'Awards: whether completion needs a copy of the certificate.',
    }),
    proves: t.field({ type: QualificationProvesEnum, description: 'QUALIFICATION: what it proves.' }),
    statement: t.string({ description: 'DECLARATION: the words of it.' }),
    everyDays: t.int({ description: 'REVIEWS: days from one to the next at most.' }),
  }),
})
