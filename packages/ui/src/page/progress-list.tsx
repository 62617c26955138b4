import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import meterClasses from '../charts/meter.module.css'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './progress-list.module.css'

export type ProgressItem = {
  id: string
  title: string
  met: boolean
  /** How far it is, as sentences. */
  standing: readonly string[]
  /** The same in numbers; left out where it is only met or not. */
  meter?: { done: number; asked: number; waiting?: number }
  /** What to do next. */
  next?: string | null
  /** When it is expected, when it was due; small, at the right. */
  when?: ReactNode
  /** What proves it, behind a disclosure. */
  proof?: { label: string; content: ReactNode }
}

/** Things to be met, each with how far it is, what to do next and what proves it. */
export function ProgressList({ label, items }: { label: string; items: readonly ProgressItem[] }) {
  return (
    <ul className={classes.progress} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} data-met={item.met || undefined}>
          <ProgressLine item={item} />
        </li>
      ))}
    </ul>
  )
}

function ProgressLine({ item }: { item: ProgressItem }) {
  const t = useMessages(uiMessages)
  const Icon = item.met ? IconCircleCheckFilled : IconCircleDashed
  return (
    <>
      <div className={classes.head}>
        <Icon size={18} />
        <h3>
          {item.title} <span className={classes.state}>{t(item.met ? 'met' : 'open')}</span>
        </h3>
        {item.when && <span className={`${classes.when} jl-dim jl-num`}>{item.when}</span>}
      </div>
      {item.meter && <Meter title={item.title} {...item.meter} />}
      {item.standing.map((sentence) => (
        <p key={sentence} className={classes.standing}>
          {sentence}
        </p>
      ))}
      {item.next && <p className={classes.next}>{item.next}</p>}
      {item.proof && (
        <details>
          <summary>{item.proof.label}</summary>
          {item.proof.content}
        </details>
      )}
    </>
  )
}

type MeterProps = { title: string; done: number; asked: number; waiting?: number }

/** A bar of what is done, and after it, lighter, what waits for a decision. */
export function Meter({ title, done, asked, waiting = 0 }: MeterProps) {
  const share = (part: number) => `${asked <= 0 ? 0 : Math.min(Math.max(part, 0) / asked, 1) * 100}%`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <meter> can't carry two parts, nor look alike in every browser
    <div
      className={`${meterClasses.meter} ${meterClasses.meterThin}`}
      role="meter"
      aria-label={title}
      aria-valuemin={0}
      aria-valuemax={asked}
      aria-valuenow={Math.min(done, asked)}
    >
      <div
        className={meterClasses.meterWaiting}
        data-none={waiting <= 0 || undefined}
        style={{ width: share(done + waiting) }}
      />
      <div
        className={meterClasses.meterFill}
        data-none={done <= 0 || undefined}
        style={{ width: share(done) }}
      />
    </div>
  )
}
