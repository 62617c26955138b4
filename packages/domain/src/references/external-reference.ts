import { z } from 'zod'
import { normalized } from '../normalized.ts'
import { requiredText } from '../optional-text.ts'
import { problem } from './words.ts'

/** The types of records that other systems have names for. */
export const REFERENCED_TYPES = [
  'Learner',
  'Enrollment',
  'Placement',
  'Employer',
  'Worksite',
  'Cohort',
  'HoursEntry',
  'FundingAward',
] as const

export type ReferencedType = (typeof REFERENCED_TYPES)[number]

export const isReferencedType = (type: string): type is ReferencedType =>
  (REFERENCED_TYPES as readonly string[]).includes(type)

const SYSTEM = /^[a-z0-9][a-z0-9._-]{0,39}$/

/**
 * What nobody sees in a text: control and format characters, joiners, and spaces other than the common one. The database's
 * constraint lists the same, and a test holds both together.
 */
const RANGES = [
  String.raw`\u0001-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f`,
  String.raw`\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}`,
]
const UNSEEN = new RegExp(`[${RANGES.join('')}]`, 'u')

/**
 * What a system calls a record: the system by a short code, and its name for it, of at most 200 characters that can all be seen.
 * Two spellings that look the same are one: it is kept in Unicode's composed form, trimmed.
 */
export const ReferenceDetails = z.object({
  system: z
    .string({ error: problem('SYSTEM_MALFORMED') })
    .trim()
    .regex(SYSTEM, problem('SYSTEM_MALFORMED')),
  value: z.preprocess(
    (value) => (typeof value === 'string' ? composed(value) : value),
    requiredText(200, 'REFERENCE').refine((value) => !UNSEEN.test(value), problem('REFERENCE_UNSEEN')),
  ) as z.ZodType<string, string>,
})

export type ReferenceDetails = z.infer<typeof ReferenceDetails>

/** A record named by another system's reference where an id is asked for: `Learner:payroll:00017`. */
export interface WrittenReference extends ReferenceDetails {
  prefix: string
}

/** The reference that stands in place of an id, if the text is one; an id has no colon. */
export function writtenReference(text: string): WrittenReference | null {
  const [, prefix, system, value] = /^([A-Za-z]{1,40}):([^:]+):(.{1,200})$/s.exec(text) ?? []
  if (prefix === undefined || system === undefined || value === undefined || !SYSTEM.test(system)) return null
  const spelled = composed(value).trim()
  return UNSEEN.test(spelled) ? null : { prefix, system, value: spelled }
}

const composed = (value: string) => normalized(value, 'NFC')
