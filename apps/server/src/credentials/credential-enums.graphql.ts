import type { CeuCycleCount } from '@journeyline/domain/credentials/ceus/ceu-cycle-count'
import type { CeuUncounted } from '@journeyline/domain/credentials/ceus/ceu-entry-count'
import { CEU_BODIES, type CeuShareKind } from '@journeyline/domain/credentials/ceus/ceu-policy'
import { CREDENTIAL_STANDINGS } from '@journeyline/domain/credentials/credential-standing'
import {
  credentialFacts,
  credentialName,
  WALLET,
  type WalletCode,
} from '@journeyline/domain/credentials/credentials'
import { EXAM_OUTCOMES, EXAMS } from '@journeyline/domain/credentials/exams/exam-attempt'
import { WALLET_STEPS } from '@journeyline/domain/credentials/wallet/wallet-step'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

const titles = Object.fromEntries(
  WALLET.map((code) => [code, `${credentialName(code)}: ${credentialFacts(code).title}.`]),
) as Record<WalletCode, string> // one entry a code

/** Whatever may stand in the wallet. */
export const AwardKindEnum = builder.enumType('AwardKind', {
  description:
    "Whatever may stand in a learner's wallet: a certification, an essential skill or a qualification. Its certifications are those of `CredentialKind`, under the same names.",
  values: described(WALLET, titles),
})

/** How a credential stands. */
export const CredentialStandingEnum = builder.enumType('CredentialStanding', {
  description: 'How a credential stands on a day.',
  values: described(CREDENTIAL_STANDINGS, {
    IN_FORCE: 'It is in force.',
    EXPIRING: 'It is in force, and its last day is near.',
    EXPIRED: 'Its last day is past.',
    SUPERSEDED: 'It is an apprentice form whose full form is held.',
  }),
})

/** The exams there are. */
export const ExamEnum = builder.enumType('Exam', {
  description:
    'An exam, under the name that its certification has in `CredentialKind` and `AwardKind`; a passed CPC or COC may give the apprentice form first.',
  values: described(EXAMS, {
    CPC: 'Certified Professional Coder.',
    COC: 'Certified Outpatient Coder.',
    CRC: 'Certified Risk Adjustment Coder.',
    CCA: 'Certified Coding Associate.',
    CCS: 'Certified Coding Specialist.',
    CCS_P: 'Certified Coding Specialist, physician-based.',
  }),
})

/** How an attempt ended. */
export const ExamOutcomeEnum = builder.enumType('ExamOutcome', {
  description: 'How an attempt at an exam ended.',
  values: described(EXAM_OUTCOMES, {
    PASSED: 'It was passed.',
    FAILED: 'It was not passed.',
    ABSENT: 'The learner was booked and did not sit it.',
  }),
})

/** Who counts CEUs. */
export const CeuBodyEnum = builder.enumType('CeuBody', {
  description: 'A body whose certifications are kept up with CEUs.',
  values: described(CEU_BODIES, {
    AAPC: 'AAPC: CPC, COC, CRC and their apprentice forms.',
    AHIMA: 'AHIMA: CCA, CCS and CCS-P.',
  }),
})

/** Where a renewal cycle lies. */
export const CeuCycleStandingEnum = builder.enumType('CeuCycleStanding', {
  description: 'Where a renewal cycle lies, as of today.',
  values: described(
    ['ENDED', 'CURRENT', 'UPCOMING'] as const satisfies readonly CeuCycleCount['standing'][],
    {
      ENDED: 'It has ended.',
      CURRENT: 'Today lies in it.',
      UPCOMING: 'It is yet to begin.',
    },
  ),
})

/** What a share of the required CEUs is of. */
export const CeuShareKindEnum = builder.enumType('CeuShareKind', {
  description: 'What a share of the required CEUs has to be.',
  values: described(['HIIM_DOMAIN', 'AHIMA_SOURCE'] as const satisfies readonly CeuShareKind[], {
    HIIM_DOMAIN: 'On topics of the HIIM domains.',
    AHIMA_SOURCE: 'From AHIMA or its component associations.',
  }),
})

const UNCOUNTED = [
  'REVERSED',
  'NO_CERTIFICATION',
  'BEFORE_CERTIFICATION',
  'NOT_YET_EARNED',
  'OVER_SHARE',
] as const satisfies readonly CeuUncounted[]

/** Why CEUs do not count. */
export const CeuUncountedEnum = builder.enumType('CeuUncounted', {
  description: 'Why CEUs count for no cycle of a body.',
  values: described(UNCOUNTED, {
    REVERSED: 'The entry is reversed.',
    NO_CERTIFICATION: 'No certification of the body with its day of award is on record.',
    BEFORE_CERTIFICATION: 'They were earned before the first certification.',
    NOT_YET_EARNED: 'Their day is yet to come.',
    OVER_SHARE: 'As many as may be outside a share of the rules are counted already.',
  }),
})

/** What a step about the wallet is about. */
export const WalletStepKindEnum = builder.enumType('WalletStepKind', {
  description: "What a step about a learner's wallet is about.",
  values: described(WALLET_STEPS, {
    EARN_CEUS: 'CEUs that a renewal still needs.',
    REPORT_CEUS: 'CEUs that are all earned and to be reported.',
    EXPIRY: 'A credential that expires or has expired.',
    RECORD_CERTIFICATION: 'A passed exam whose certification is not recorded.',
    TAKE_A_AWAY: 'The A of an apprentice form.',
    SIT_EXAM: 'The next attempt at an exam.',
    ASKED_AWARD: 'An award that the program version asks for.',
  }),
})
