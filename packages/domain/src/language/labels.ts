import type { WrittenLanguage } from '@journeyline/messages/language'
import { candidateNouns } from '../candidates/nouns.ts'
import { consentMethodLabels, softSkillLabels, workSettingLabels } from '../candidates/words.ts'
import { checkNouns } from '../checks/nouns.ts'
import { checkReasonLabels, checkStandingLabels, declarationStandingLabels } from '../checks/words.ts'
import { cohortNouns } from '../cohorts/nouns.ts'
import { competencyNouns } from '../competencies/nouns.ts'
import { credentialNouns } from '../credentials/nouns.ts'
import { signatoryRoleLabels } from '../credentials/words.ts'
import { employerNouns } from '../employers/nouns.ts'
import { enrollmentNouns } from '../enrollments/nouns.ts'
import { leavingReasonLabels, stageLabels } from '../enrollments/words.ts'
import { evidenceNouns } from '../evidence/nouns.ts'
import { fundingNouns } from '../funding/nouns.ts'
import { fundingSourceLabels } from '../funding/words.ts'
import { hoursNouns } from '../hours/nouns.ts'
import { hoursKindLabels } from '../hours/words.ts'
import { columnLabels } from '../imports/columns/words.ts'
import { importNouns } from '../imports/nouns.ts'
import { instructionNouns } from '../instruction/nouns.ts'
import { internshipNouns } from '../internships/nouns.ts'
import { ratedSkillLabels, ratingLabels, recommendationLabels } from '../internships/words.ts'
import { learnerNouns } from '../learners/nouns.ts'
import { peopleNouns } from '../people/nouns.ts'
import { roleLabels } from '../people/words.ts'
import {
  alongsideReasonLabels,
  employeeStatusLabels,
  endReasonLabels,
  workPatternLabels,
} from '../placements/words.ts'
import { practicodeNouns } from '../practicode/nouns.ts'
import { priorLearningNouns } from '../prior-learning/nouns.ts'
import { programNouns } from '../programs/nouns.ts'
import { programTypeLabels, requirementKindLabels } from '../programs/words.ts'
import { referenceNouns } from '../references/nouns.ts'
import { reviewNouns } from '../reviews/nouns.ts'
import { reviewPartyLabels, reviewStatusLabels } from '../reviews/words.ts'
import { fieldLabels } from '../words/field-labels.ts'

/**
 * What each of the API's types is called within a sentence: “There is no such {noun, noun}.” Apart from the words of its noun, or
 * every page would load their sentences with the labels.
 */
const NOUNS = {
  ...candidateNouns,
  ...checkNouns,
  ...cohortNouns,
  ...competencyNouns,
  ...credentialNouns,
  ...employerNouns,
  ...enrollmentNouns,
  ...evidenceNouns,
  ...fundingNouns,
  ...hoursNouns,
  ...importNouns,
  ...instructionNouns,
  ...internshipNouns,
  ...learnerNouns,
  ...peopleNouns,
  ...practicodeNouns,
  ...priorLearningNouns,
  ...programNouns,
  ...referenceNouns,
  ...reviewNouns,
} as const

export type Noun = keyof typeof NOUNS

declare module '../words/values-of.ts' {
  interface Kinds {
    noun: Noun
  }
}

/** Every label in English: its kind, as sentences name it, and the words for each code. */
export const LABELS = {
  field: fieldLabels,
  noun: NOUNS,
  softSkill: softSkillLabels,
  workSetting: workSettingLabels,
  consentMethod: consentMethodLabels,
  checkReason: checkReasonLabels,
  checkStanding: checkStandingLabels,
  declarationStanding: declarationStandingLabels,
  signatoryRole: signatoryRoleLabels,
  leavingReason: leavingReasonLabels,
  stage: stageLabels,
  fundingSource: fundingSourceLabels,
  hoursKind: hoursKindLabels,
  ratedSkill: ratedSkillLabels,
  rating: ratingLabels,
  recommendation: recommendationLabels,
  role: roleLabels,
  requirementKind: requirementKindLabels,
  programType: programTypeLabels,
  reviewParty: reviewPartyLabels,
  reviewStatus: reviewStatusLabels,
  column: columnLabels,
  endReason: endReasonLabels,
  alongsideReason: alongsideReasonLabels,
  workPattern: workPatternLabels,
  employeeStatus: employeeStatusLabels,
} as const

/** Labels of a language, by kind and code; one may lack some. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What codes are called in each language: another language is a file with its labels, and its line here. */
export const LABELS_IN: Readonly<Record<WrittenLanguage, Labels>> = { en: LABELS }

/** A closed set of codes that people have words for. */
export type LabelKind = keyof typeof LABELS
