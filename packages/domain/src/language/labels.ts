import type { WrittenLanguage } from '@journeyline/messages/language'
import { consentMethodLabels, softSkillLabels, workSettingLabels } from '../candidates/words.ts'
import { checkStandingLabels, declarationStandingLabels } from '../checks/words.ts'
import { signatoryRoleLabels } from '../credentials/words.ts'
import { stageLabels } from '../enrollments/words.ts'
import { fundingSourceLabels } from '../funding/words.ts'
import { hoursKindLabels } from '../hours/words.ts'
import { ratedSkillLabels, ratingLabels, recommendationLabels } from '../internships/words.ts'
import { roleLabels } from '../people/words.ts'
import { programTypeLabels, requirementKindLabels } from '../programs/words.ts'
import { reviewPartyLabels, reviewStatusLabels } from '../reviews/words.ts'
import { fieldLabels } from '../words/field-labels.ts'
import { nounLabels } from '../words/noun-labels.ts'

/** Every label in English: its kind, as sentences name it, and the words for each code. */
export const LABELS = {
  field: fieldLabels,
  noun: nounLabels,
  softSkill: softSkillLabels,
  workSetting: workSettingLabels,
  consentMethod: consentMethodLabels,
  checkStanding: checkStandingLabels,
  declarationStanding: declarationStandingLabels,
  signatoryRole: signatoryRoleLabels,
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
} as const

/** Labels of a language, by kind and code; one may lack some. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What codes are called in each language: another language is a file with its labels, and its line here. */
export const LABELS_IN: Readonly<Record<WrittenLanguage, Labels>> = { en: LABELS }

/** A closed set of codes that people have words for. */
export type LabelKind = keyof typeof LABELS
