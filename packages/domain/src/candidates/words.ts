import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'

/** What is said of candidates, in English. */
export const candidateWords = {
  CANDIDATE_STAGE_PAST:
    '{learnerName} is in {stage, stage}. Only learners before the apprenticeship are shown to employers.',
  CANDIDATE_CONSENT_MISSING:
    '{learnerName} has not agreed to be shown to employers. Ask, and record the consent first.',
  CANDIDATE_CONSENT_TAKEN_BACK:
    '{learnerName} has taken back the consent to be shown to employers. Record a new consent first.',
  CANDIDATE_NOT_SCREENED: '{learnerName} is not screened yet. Finish the screening first.',
  CANDIDATE_SUMMARY_MISSING: 'The profile has no summary. Write what employers should know.',
  CONSENT_GIVEN_AHEAD:
    "A consent can't be given in the future: {givenOn, day} is yet to come. Give today or an earlier day.",
  SOFT_SKILLS_NOT_LISTED: 'Name only soft skills that are known here.',
  CONSENT_METHOD_MISSING: 'Say how the consent was given.',
} as const

export const refuse = refusing<typeof candidateWords>()
export const problem = problems<typeof candidateWords>()

/** The soft skills as people call them (C35-C41). */
export const softSkillLabels = {
  DETAIL_ORIENTED: 'Detail-oriented',
  ORGANIZED: 'Organized',
  ETHICAL: 'Ethical',
  SOCIAL: 'Social',
  ANALYTICAL: 'Analytical',
  CURIOUS: 'Curious',
  COMPUTER_PROFICIENT: 'Computer proficient',
} as const

/** The kinds of workplace as people call them (C48-C79). */
export const workSettingLabels = {
  HOSPITAL_SYSTEM: 'Hospital system',
  PHYSICIAN_GROUP: 'Physician group',
  AMBULATORY_SURGERY_CENTER: 'Ambulatory surgery center',
  URGENT_CARE_CENTER: 'Urgent care center',
  SPORTS_MEDICINE_CLINIC: 'Sports medicine clinic',
  MENTAL_HEALTH_FACILITY: 'Mental health facility',
  HOSPICE_ORGANIZATION: 'Hospice organization',
  TELEHEALTH_COMPANY: 'Telehealth company',
  COLLECTION_AGENCY: 'Collection agency',
  RISK_ADJUSTMENT_VENDOR: 'Risk adjustment vendor',
  INSURANCE_PROVIDER: 'Insurance provider',
  PROFESSIONAL_LIABILITY_FIRM: 'Professional liability firm',
  FEDERAL_GOVERNMENT_AGENCY: 'Federal government agency',
  HEALTH_INFORMATION_TECHNOLOGY_COMPANY: 'Health information technology company',
  LAW_OFFICE: 'Law office',
  DENTAL_PRACTICE: 'Dental practice',
  DURABLE_MEDICAL_EQUIPMENT_SUPPLIER: 'Durable medical equipment supplier',
  IMAGING_CENTER: 'Imaging center',
  PHYSICAL_THERAPY_CLINIC: 'Physical therapy clinic',
  LONG_TERM_CARE_FACILITY: 'Long-term care facility',
  HOME_HEALTHCARE_AGENCY: 'Home healthcare agency',
  CONSULTING_GROUP: 'Consulting group',
  EHR_SOFTWARE_COMPANY: 'EHR software company',
  ACCOUNTABLE_CARE_ORGANIZATION: 'Accountable care organization',
  WORKERS_COMPENSATION_INSURER: "Workers' compensation insurance company",
  STATE_GOVERNMENT_AGENCY: 'State government agency',
  CAREER_COLLEGE: 'Career college',
  MEDICAL_BILLING_SERVICE: 'Medical billing service',
  MEDICAL_LABORATORY: 'Medical laboratory',
  REHABILITATION_CENTER: 'Rehabilitation center',
  CLEARINGHOUSE: 'Clearinghouse',
  CANCER_REGISTRY: 'Cancer registry',
  FEDERALLY_QUALIFIED_HEALTH_CENTER: 'Federally qualified health center',
} as const

/** The ways of consent as people call them. */
export const consentMethodLabels = {
  IN_PERSON: 'In person',
  EMAIL: 'E-mail',
  SIGNED_FORM: 'Signed form',
  PHONE: 'Phone',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    softSkill: keyof typeof softSkillLabels
    workSetting: keyof typeof workSettingLabels
    consentMethod: keyof typeof consentMethodLabels
  }
}
