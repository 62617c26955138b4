import { VERSION_STATUSES } from '@journeyline/domain/programs/program-version'
import {
  QUALIFICATION_PROVES,
  REQUIREMENT_GATES,
  REQUIREMENT_KINDS,
} from '@journeyline/domain/programs/requirement'
import { PROGRAM_TYPES } from '@journeyline/domain/programs/standard'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** How a program measures. */
export const ProgramTypeEnum = builder.enumType('ProgramType', {
  description: 'How an apprenticeship measures (29 CFR 29.5(b)(2)).',
  values: described(PROGRAM_TYPES, {
    COMPETENCY_BASED: 'By competencies.',
    TIME_BASED: 'By time.',
    HYBRID: 'By both.',
  }),
})

/** Whether a version counts. */
export const VersionStatusEnum = builder.enumType('ProgramVersionStatus', {
  description: 'Whether a program version counts.',
  values: described(VERSION_STATUSES, {
    DRAFT: 'It is being written.',
    PUBLISHED: 'Enrollments begin on it, and it no longer changes.',
  }),
})

/** Kinds of requirements. */
export const RequirementKindEnum = builder.enumType('RequirementKind', {
  description: 'What a requirement measures.',
  values: described(REQUIREMENT_KINDS, {
    OJT_HOURS: 'Hours on the job.',
    RTI_HOURS: 'Hours of related instruction, off the job.',
    DURATION: 'Weeks the program takes.',
    COMPETENCIES: 'Competencies signed off.',
    PRACTICODE: 'Cases and score in Practicode.',
    INTERNSHIP: 'An internship that is mostly coding.',
    CREDITS: 'Credits of the main qualifications.',
    QUALIFICATION: 'A qualification.',
    ESSENTIAL_SKILL: 'An essential skills award.',
    CHECK: 'A check by somebody else, such as DBS.',
    DECLARATION: "The apprentice's own word.",
    REVIEWS: 'Joint reviews at intervals.',
  }),
})

/** When a requirement is asked. */
export const RequirementGateEnum = builder.enumType('RequirementGate', {
  description: 'When a requirement is asked.',
  values: described(REQUIREMENT_GATES, {
    COMPLETION: 'When the program is to be completed.',
    LEAVING_TRAINING: 'When the learner is to go on from training, as before an apprenticeship starts.',
    LEAVING_PRACTICODE: 'When the learner is to go on from Practicode.',
    LEAVING_INTERNSHIP: 'When the learner is to go on from the internship.',
    NONE: 'Never: it informs.',
  }),
})

/** What a qualification proves. */
export const QualificationProvesEnum = builder.enumType('QualificationProves', {
  description: 'What a qualification proves.',
  values: described(QUALIFICATION_PROVES, {
    COMBINED: 'Competence and knowledge.',
    COMPETENCE: 'Competence at the job.',
    KNOWLEDGE: 'Knowledge of it.',
  }),
})
