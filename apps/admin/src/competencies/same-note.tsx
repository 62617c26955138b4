import { useSamePairs } from '@journeyline/app-kit/competencies/use-same-pairs'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'

type Props = {
  /** Competencies, each with those that say the same. */
  competencies: readonly { code: string; sameAs: readonly string[] }[]
  distinct: number
  /** Whether a sign-off of one counts for the other in this version. */
  together: boolean
  /** The sign by which they are marked, where they are. */
  sign?: string
}

/** Which competencies say the same in other words, and what this version makes of it (Q2); nothing where none do. */
export function SameNote({ competencies, distinct, together, sign = '' }: Props) {
  const t = useMessages(competencyMessages)
  const pairs = useSamePairs()(competencies)
  if (pairs === null) return null
  return (
    <>
      {sign} {t('samePairs', { pairs })}{' '}
      {t(together ? 'sameTogether' : 'sameApart', { all: competencies.length, distinct })}
    </>
  )
}
