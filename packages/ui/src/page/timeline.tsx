import type { ReactNode } from 'react'
import type { IconComponent } from '../acts/act.tsx'
import { Ago } from '../words/ago.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './timeline.module.css'

export type TimelineItem = {
  id: string
  /** A day or an instant. */
  at: string
  title: ReactNode
  text?: ReactNode
  by?: string
  icon?: IconComponent
}

/** What happened, newest first as the app gives it. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  const t = useMessages(uiMessages)
  return (
    <ol className={classes.timeline} aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <span className={classes.mark}>{item.icon && <item.icon size={14} stroke={1.75} />}</span>
          <div>
            <p className={classes.title}>{item.title}</p>
            {item.text && <p>{item.text}</p>}
            <p className={`jl-dim ${classes.when}`}>
              <Ago day={item.at} />
              {item.by && <span> · {t('by', { name: item.by })}</span>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
