import type { Standard } from '../standard.ts'
import { US_MEDICAL_CODER } from './us-medical-coder.ts'
import { WALES_CLINICAL_CODING } from './wales-clinical-coding.ts'

/** A standard that comes with the product: the program it belongs to, and the local day from which it counts. */
export type ShippedStandard = { programCode: string; effectiveFrom: string; standard: Standard }

/** The standards that every installation begins with, as their version 1. */
export const SHIPPED_STANDARDS: readonly ShippedStandard[] = [
  { programCode: 'US-MC', effectiveFrom: '2017-12-01', standard: US_MEDICAL_CODER },
  { programCode: 'WALES-CC', effectiveFrom: '2025-02-21', standard: WALES_CLINICAL_CODING },
]
