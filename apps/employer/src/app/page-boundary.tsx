import { problemOf } from '@journeyline/api-client/problem'
import { ErrorBoundary } from '@journeyline/ui/states/error-boundary.tsx'
import { Failed, NotFound } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { appMessages } from './messages.ts'

type Props = {
  /** Stands while the part loads; left out, the part waits with what is around it. */
  fallback?: ReactNode
  what?: string
  /** Draws the head around a problem where this part brings its own head. */
  frame?: (problem: ReactNode) => ReactNode
  children: ReactNode
}

/** Shows a part's skeleton while it loads, and what went wrong when it did not; the rest of the page stays. */
export function PageBoundary({ fallback, what, frame = (problem) => problem, children }: Props) {
  const { href } = useLocation()
  return (
    <ErrorBoundary
      resetKey={href}
      fallback={(error, reset) => frame(<Problem error={error} what={what} onRetry={reset} />)}
    >
      {fallback === undefined ? children : <Suspense fallback={fallback}>{children}</Suspense>}
    </ErrorBoundary>
  )
}

type ProblemProps = { error: unknown; what?: string | undefined; onRetry: () => void }

/** What went wrong with a request, in the shared states. */
function Problem({ error, what, onRetry }: ProblemProps) {
  const t = useMessages(appMessages)
  const problem = problemOf(error)
  // A question the server refuses comes from an address nobody was given, or one that is not theirs to see.
  if (problem.kind === 'not-found' || problem.kind === 'refused') {
    return <NotFound act={{ label: t('toPipeline'), to: '/' }} />
  }
  return (
    <Failed
      what={what ?? t('page')}
      requestId={problem.requestId}
      offline={problem.kind === 'offline'}
      onRetry={onRetry}
    />
  )
}
