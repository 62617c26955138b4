import { isWorthALook } from '@journeyline/domain/progress/worth-a-look'
import { type ProgressFacts, paceOf } from './pace.ts'

type Apprentice = { supervisor?: { id: string } | null; progress: ProgressFacts }

/** Why an employer should look at an apprentice. */
export type Attention = { why: 'NO_SUPERVISOR' } | { why: 'BEHIND'; days: number }

/** Why this apprentice needs attention, the first thing first; null when nothing does. */
export function attentionFor({ supervisor, progress }: Apprentice): Attention | null {
  if (!supervisor) return { why: 'NO_SUPERVISOR' }
  const pace = paceOf(progress)
  return pace.is === 'BEHIND' && isWorthALook(pace.days) ? { why: 'BEHIND', days: pace.days } : null
}
