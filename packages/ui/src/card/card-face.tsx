import { VisuallyHidden } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { UiLink } from '../ui-link.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './card-face.module.css'

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
    <div className={classes.face}>
      <UiLink to={to} className={classes.name}>
        {name}
      </UiLink>
      {lines.map((line, index) => (
        <span key={index} className="jl-dim">
          {line}
        </span>
      ))}
      {days !== undefined && (
        <span className={`${classes.days} jl-num`} data-long={long || undefined}>
          {long && <IconClock size={14} stroke={2} />}
          {long ? <LongStay days={days} /> : t('daysInStage', { count: days })}
        </span>
      )}
      {next && <span className={classes.next}>{next}</span>}
    </div>
  )
}

/** Short enough for one line of a card; the whole words on pointing and for who listens. */
function LongStay({ days }: { days: number }) {
  const t = useMessages(uiMessages)
  const words = t('daysInStageLong', { count: days })
  return (
    <>
      <span aria-hidden title={words}>
        {t('daysInStageShort', { count: days })}
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  )
}
