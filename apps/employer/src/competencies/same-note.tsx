import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'
import type { Standing } from './standing.ts'

/** Which competencies say the same in other words, and what this version makes of it (Q2). */
export function SameNote({ standings, together }: { standings: readonly Standing[]; together: boolean }) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const pairs = standings.flatMap(({ competency: { code }, sameAs }) =>
    sameAs.filter((other) => code < other).map((other) => t('samePair', { one: code, other })),
  )
  if (pairs.length === 0) return null
  return <>{t(together ? 'sameTogether' : 'sameApart', { pairs: format.list(pairs) })}</>
}
