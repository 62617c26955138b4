import { PartBoundary } from '@journeyline/app-kit/states/part-boundary.tsx'
import { ProblemShown } from '@journeyline/app-kit/states/problem-shown.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { appMessages } from './messages.ts'

type Props = {
  /** Stands while the part loads; left out, the part waits with what is around it. */
  fallback?: ReactNode
  what?: string
  /** Draws the head around a problem where this part brings its own head. */
  frame?: (problem: ReactNode) => ReactNode
  children: ReactNode
}

/** A part of the portal that loads and fails by itself. What the server refuses comes from an address that was never theirs. */
export function PageBoundary({ fallback, what, frame = (problem) => problem, children }: Props) {
  const t = useMessages(appMessages)
  return (
    <PartBoundary
      fallback={fallback}
      problem={(error, again) =>
        frame(
          <ProblemShown
            error={error}
            what={what ?? t('page')}
            home={{ label: t('toPipeline'), to: '/' }}
            hidesRefusals
            onRetry={again}
          />,
        )
      }
    >
      {children}
    </PartBoundary>
  )
}
