/** What a credential says of its holder: a coding certification, an Essential Skills Wales award, or a qualification. */
export type CredentialFamily = 'CERTIFICATION' | 'ESSENTIAL_SKILL' | 'QUALIFICATION'

/** Who alone awards a credential. */
export type CredentialIssuer = 'AAPC' | 'AHIMA' | 'AGORED_CYMRU'

/** What is true of a credential, whoever holds it. */
export type CredentialFacts = {
  /** The name in short, as its issuer writes it: "CPC-A". */
  name: string
  /** The name in full. */
  title: string
  /** Null where several bodies award it: Essential Skills Wales is a suite, no body. */
  issuer: CredentialIssuer | null
  family: CredentialFamily
  /** The certification an apprentice form becomes once experience is proven; only forms with an A at the end have one. */
  becomes?: 'CPC' | 'COC'
  /** Level of the Welsh credit framework. */
  level?: number
  credits?: number
  guidedLearningMinutes?: number
  totalQualificationMinutes?: number
  /** The awarding body's own number of the qualification. */
  qualificationNumber?: string
}

const AAPC = { issuer: 'AAPC', family: 'CERTIFICATION' } as const
const AHIMA = { issuer: 'AHIMA', family: 'CERTIFICATION' } as const

/** The certifications a coder may hold: AAPC's five, then AHIMA's three. */
const CERTIFICATIONS = {
  CPC_A: { ...AAPC, name: 'CPC-A', title: 'Certified Professional Coder, apprentice', becomes: 'CPC' },
  CPC: { ...AAPC, name: 'CPC', title: 'Certified Professional Coder' },
  COC_A: { ...AAPC, name: 'COC-A', title: 'Certified Outpatient Coder, apprentice', becomes: 'COC' },
  COC: { ...AAPC, name: 'COC', title: 'Certified Outpatient Coder' },
  CRC: { ...AAPC, name: 'CRC', title: 'Certified Risk Adjustment Coder' },
  CCA: { ...AHIMA, name: 'CCA', title: 'Certified Coding Associate' },
  CCS: { ...AHIMA, name: 'CCS', title: 'Certified Coding Specialist' },
  CCS_P: { ...AHIMA, name: 'CCS-P', title: 'Certified Coding Specialist, physician-based' },
} as const satisfies Record<string, CredentialFacts>

// 6 credits and 60 guided learning hours each.
const ESSENTIAL_SKILL = {
  issuer: null,
  family: 'ESSENTIAL_SKILL',
  level: 2,
  credits: 6,
  guidedLearningMinutes: 60 * 60,
} as const

/** What the Welsh Level 4 pathway asks for: three Essential Skills Wales awards and the diploma. */
const WELSH_AWARDS = {
  ESW_COMMUNICATION: {
    ...ESSENTIAL_SKILL,
    name: 'ESW Communication',
    title: 'Level 2 Essential Skills Wales Communication',
  },
  ESW_APPLICATION_OF_NUMBER: {
    ...ESSENTIAL_SKILL,
    name: 'ESW Application of Number',
    title: 'Level 2 Essential Skills Wales Application of Number',
  },
  ESW_DIGITAL_LITERACY: {
    ...ESSENTIAL_SKILL,
    name: 'ESW Digital Literacy',
    title: 'Level 2 Essential Skills Wales Digital Literacy',
  },
  DIPLOMA_CLINICAL_CODING: {
    issuer: 'AGORED_CYMRU',
    family: 'QUALIFICATION',
    name: 'Diploma in Clinical Coding',
    title: 'Level 4 Diploma in Clinical Coding (Wales)',
    level: 4,
    credits: 48,
    totalQualificationMinutes: 480 * 60,
    qualificationNumber: 'C00/4514/4',
  },
} as const satisfies Record<string, CredentialFacts>

const FACTS: Record<WalletCode, CredentialFacts> = { ...CERTIFICATIONS, ...WELSH_AWARDS }

const ISSUER_NAMES: Record<CredentialIssuer, string> = {
  AAPC: 'AAPC',
  AHIMA: 'AHIMA',
  AGORED_CYMRU: 'Agored Cymru',
}

/** A certification: what the roster, the candidate's profile and the employers' filters know as a credential. */
export type CredentialCode = keyof typeof CERTIFICATIONS

/** Whatever may stand in a learner's wallet: a certification or a Welsh award. */
export type WalletCode = CredentialCode | keyof typeof WELSH_AWARDS

/** The codes of the certifications, and of nothing else in the wallet. */
export const CREDENTIALS = Object.keys(CERTIFICATIONS) as CredentialCode[]

/** The codes of everything that may stand in the wallet: certifications first. */
export const WALLET = Object.keys(FACTS) as WalletCode[]

/** The credential as its issuer writes it: "CPC-A". */
export function credentialName(credential: WalletCode): string {
  return FACTS[credential].name
}

/** What is true of the credential, whoever holds it. */
export function credentialFacts(credential: WalletCode): CredentialFacts {
  return FACTS[credential]
}

/** The issuer in words: "Agored Cymru". */
export function issuerName(issuer: CredentialIssuer): string {
  return ISSUER_NAMES[issuer]
}

/** The certification an apprentice form becomes, CPC for CPC-A; null for everything else. */
export function fullForm(credential: WalletCode): CredentialCode | null {
  return FACTS[credential].becomes ?? null
}

/** The certification meant by a name or code, in any case, with hyphen, space or underscore; null when none is. */
export function credentialFrom(text: string): CredentialCode | null {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/[\s\-‐-―_]+/g, '_')
  return CREDENTIALS.find((credential) => credential === code) ?? null
}
