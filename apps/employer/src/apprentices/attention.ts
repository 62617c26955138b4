import { isWorthALook } from '@journeyline/domain/progress/worth-a-look'
import { type ProgressFacts, paceOf } from './pace.ts'

type Apprentice = { supervisor?: { id: string } | null; progress: ProgressFacts }

/** Why an employer should look at an apprentice. */
export type Attention = { why: 'NO_SUPERVISOR' } | { why: 'BEHIND'; days: number; with: string }

/** Why this apprentice needs attention, the first thing first; null when nothing does. */
export function attentionFor({ supervisor, progress }: Apprentice): Attention | null {
  if (!supervisor) return { why: 'NO_SUPERVISOR' }
  const pace = paceOf(progress)
  if (pace.is !== 'BEHIND' || !isWorthALook(pace.days)) return null
  return { why: 'BEHIND', days: pace.days, with: pace.with }
}
