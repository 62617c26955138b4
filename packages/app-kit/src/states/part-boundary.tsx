import { ErrorBoundary } from '@journeyline/ui/states/error-boundary.tsx'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useAskAgain } from './use-ask-again.ts'

type Props = {
  /** Stands while the part loads; left out, the part waits with what is around it. */
  fallback?: ReactNode
  /** Draws what went wrong. */
  problem: (error: unknown, again: () => void) => ReactNode
  children: ReactNode
}

/** Shows a part's skeleton while it loads, and what went wrong when it did not; the rest of the page stays. */
export function PartBoundary({ fallback, problem, children }: Props) {
  const { href } = useLocation()
  const askAgain = useAskAgain()
  return (
    <ErrorBoundary
      resetKey={href}
      fallback={(error, reset) => problem(error, () => void askAgain().then(reset))}
    >
      {fallback === undefined ? children : <Suspense fallback={fallback}>{children}</Suspense>}
    </ErrorBoundary>
  )
}
