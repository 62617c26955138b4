import { z } from 'zod'
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

/** What a system calls a record: the system by a short code, and its name for it, trimmed, of at most 200 characters. */
export const ReferenceDetails = z.object({
  system: z
    .string({ error: problem('SYSTEM_MALFORMED') })
    .trim()
    .regex(SYSTEM, problem('SYSTEM_MALFORMED')),
  value: requiredText(200, 'REFERENCE'),
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
  return { prefix, system, value: value.trim() }
}
