import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { judgedMessages } from './judged-messages.ts'

/** Reads which competencies say the same in other words as a list of pairs (Q2); null where none do. */
export function useSamePairs() {
  const t = useMessages(judgedMessages)
  const format = useFormats()
  return (competencies: readonly { code: string; sameAs: readonly string[] }[]): string | null => {
    const pairs = competencies.flatMap(({ code, sameAs }) =>
      sameAs.filter((other) => code < other).map((other) => t('samePair', { one: code, other })),
    )
    return pairs.length === 0 ? null : format.list(pairs)
  }
}
