import { IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMessages } from './messages.tsx'
import { UiLink } from './ui-link.tsx'
import { uiMessages } from './ui-messages.ts'

type Props = {
  to: string
  name: string
  lines?: readonly ReactNode[]
  /** Days in the stage. */
  days?: number
  /** Longer than usual: the days are marked. */
  long?: boolean
  /** The one next step. */
  next?: string
}

/** The usual face of a card: name, a few lines, days in stage, one next step. */
export function CardFace({ to, name, lines = [], days, long, next }: Props) {
  const t = useMessages(uiMessages)
  return (
    <div className="jl-face">
      <UiLink to={to} className="jl-face-name">
        {name}
      </UiLink>
      {lines.map((line, index) => (
        <span key={index} className="jl-dim">
          {line}
        </span>
      ))}
      {days !== undefined && (
        <span className="jl-face-days jl-num" data-long={long || undefined}>
          {long && <IconClock size={14} stroke={2} />}
          {t(long ? 'daysInStageLong' : 'daysInStage', { count: days })}
        </span>
      )}
      {next && <span className="jl-face-next">{next}</span>}
    </div>
  )
}
