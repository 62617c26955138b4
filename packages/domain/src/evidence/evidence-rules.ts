import { z } from 'zod'
import type { Condition } from '../condition.ts'
import { evidenceWord, problem } from './words.ts'

/** What a person confirms of every file before it is sent: evidence holds neither patients' data nor AAPC's cases (C42, domain.md 3). */
export const EVIDENCE_CONFIRMATION = evidenceWord('EVIDENCE_CONFIRMED')

/** What a person says of a file that is to be evidence. */
export const EvidenceDetails = z.object({
  /** Whether it is the copy of a certificate that details the units completed, as a completion asks for (D39, D40). */
  detailsUnits: z.boolean({ error: problem('EVIDENCE_UNITS_NOT_SAID') }).default(false),
  /** The person's yes to `EVIDENCE_CONFIRMATION`. */
  confirmed: z.literal(true, {
    error: problem('EVIDENCE_NOT_CONFIRMED'),
  }),
})

/** What a completion wants a certificate of: the qualification on the job (D39), each essential skill off the job (D40). */
export type Award = {
  kind: 'QUALIFICATION' | 'ESSENTIAL_SKILL'
  /** "Application of number" */
  name: string
  /** The copies of its certificate that were kept as evidence. */
  evidence: readonly { detailsUnits: boolean }[]
}

/** Whether the award's evidence suffices, and what is missing when it does not. */
export function awardEvidence({ kind, name: award, evidence }: Award): Condition<Award['kind']> {
  if (evidence.some(({ detailsUnits }) => detailsUnits)) {
    const standing = evidenceWord('CERTIFICATE_LISTS_UNITS', { award })
    return { code: kind, standing, measure: null, met: true }
  }
  return {
    code: kind,
    standing: evidenceWord(evidence.length > 0 ? 'CERTIFICATE_LISTS_NO_UNITS' : 'CERTIFICATE_MISSING', {
      award,
    }),
    measure: null,
    met: false,
    next: evidenceWord('CERTIFICATE_ADD_COPY', { award }),
    meetsOn: null,
  }
}
