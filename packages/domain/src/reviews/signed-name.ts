import { allow, type Decision } from '../decision.ts'
import type { SignatureDetails } from './review-details.ts'
import { refuse } from './words.ts'

/** Whether both are one name, however its capitals, accents, points, dashes and spaces are written; as the database's `bare_name`. */
export const isOneName = (one: string, other: string): boolean => bare(one) === bare(other)

/** Whether who was planned may sign so: under that name, or under another one and saying why, which stands with the signature. */
export function maySignAs(planned: string, { name, otherNameReason }: SignatureDetails): Decision {
  if (isOneName(planned, name) || otherNameReason !== null) return allow
  return refuse('REVIEW_SIGNED_NAME_DIFFERS', { name: planned, signedName: name }, 'name')
}

const MARKS = /[\u0300-\u036f]/g
const BETWEEN = /[\s.,"'’‘ʼ´`‐‑–-]/g

const bare = (name: string): string =>
  name.normalize('NFD').replace(MARKS, '').toUpperCase().replace(BETWEEN, '')
