import { CREDENTIALS } from '@journeyline/domain/credentials/credentials'
import { STAGES } from '@journeyline/domain/enrollments/stages'
import { FUNDING_SOURCES } from '@journeyline/domain/funding/funding-sources'
import { ROLES } from '@journeyline/domain/people/roles'
import { builder } from './builder.ts'
import { described } from './described.ts'

/** Where a learner stands in the pipeline (A50-A54). */
export const StageEnum = builder.enumType('Stage', {
  description: 'Where a learner stands in the pipeline, in its order; WITHDRAWN is out of it.',
  values: described(STAGES, {
    TRAINING: 'In class.',
    PRACTICODE: "Working through AAPC's Practicode cases.",
    INTERNSHIP: 'On an internship.',
    READY: 'Ready to be hired.',
    APPRENTICESHIP: 'Employed as an apprentice.',
    COMPLETED: 'Through the whole program.',
    WITHDRAWN: 'Left before the end.',
  }),
})

/** Who pays for an enrollment (A46-A48, A65). */
export const FundingSourceEnum = builder.enumType('FundingSource', {
  description: 'Kind of funder. The first three are workforce funds.',
  values: described(FUNDING_SOURCES, {
    WIOA: 'Workforce Innovation and Opportunity Act programs.',
    WORKFORCE_BOARD: 'A local workforce development board.',
    APPRENTICESHIP_INITIATIVE: 'An apprenticeship initiative.',
    SCHOLARSHIP: 'A scholarship or grant.',
    SELF_PAY: 'The learner.',
  }),
})

/** Certifications of AAPC and AHIMA. */
export const CredentialKindEnum = builder.enumType('CredentialKind', {
  description: 'A coding certification of AAPC or AHIMA; an A at the end marks the apprentice form.',
  values: described(CREDENTIALS, {
    CPC_A: 'CPC-A: Certified Professional Coder, apprentice.',
    CPC: 'CPC: Certified Professional Coder.',
    COC_A: 'COC-A: Certified Outpatient Coder, apprentice.',
    COC: 'COC: Certified Outpatient Coder.',
    CRC: 'CRC: Certified Risk Adjustment Coder.',
    CCA: 'CCA: Certified Coding Associate.',
    CCS: 'CCS: Certified Coding Specialist.',
    CCS_P: 'CCS-P: Certified Coding Specialist, physician-based.',
  }),
})

/** What a person may do. */
export const RoleEnum = builder.enumType('Role', {
  description: 'What a person may do here.',
  values: described(ROLES, {
    STAFF: "One of the sponsor's staff.",
    STAFF_ADMIN: 'Staff who also invite and remove people.',
    EMPLOYER: "One of an employer's people.",
  }),
})
