import { problemOf } from '@journeyline/api-client/problem'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { Failed, NotFound, Refused } from '@journeyline/ui/states/states.tsx'

type Props = {
  error: unknown
  /** What could not be shown: "This page". */
  what: string
  /** The way on from where nothing is. */
  home: Act
  /** Whether what is refused is shown as what is not there: its address was never given to them. */
  hidesRefusals?: boolean
  onRetry: () => void
}

/** What went wrong with a request, in the shared states: nothing there, refused, away or broken, each with its way on. */
export function ProblemShown({ error, what, home, hidesRefusals = false, onRetry }: Props) {
  const { kind, message, requestId } = problemOf(error)
  if (kind === 'not-found' || (kind === 'refused' && hidesRefusals)) return <NotFound act={home} />
  if (kind === 'refused') return <Refused reason={message} wayOut={home} />
  return <Failed what={what} requestId={requestId} offline={kind === 'offline'} onRetry={onRetry} />
}
