import { useSamePairs } from '@journeyline/app-kit/competencies/use-same-pairs'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'
import type { Standing } from './standing.ts'

/** Which competencies say the same in other words, and what this version makes of it (Q2). */
export function SameNote({ standings, together }: { standings: readonly Standing[]; together: boolean }) {
  const t = useMessages(competencyMessages)
  const pairs = useSamePairs()(standings.map(({ competency, sameAs }) => ({ code: competency.code, sameAs })))
  return pairs && <>{t(together ? 'sameTogether' : 'sameApart', { pairs })}</>
}
