import { CREDENTIALS } from '@journeyline/domain/credentials/credentials'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** Certifications of AAPC and AHIMA. */
export const CredentialKindEnum = builder.enumType('CredentialKind', {
  description:
    'A coding certification of AAPC or AHIMA; an A at the end marks the apprentice form. `AwardKind` has these and whatever else a wallet may hold.',
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
