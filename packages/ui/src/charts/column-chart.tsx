import { useState } from 'react'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { ChartFrame } from './chart-frame.tsx'
import classes from './column-chart.module.css'
import { ticks } from './scale.ts'

/** One part of every column; `second` is drawn lighter beside a first, `open` is hatched: it does not count yet. */
export type ColumnPart = {
  key: string
  label: string
  second?: boolean
  open?: boolean
  values: readonly number[]
}

type Props = {
  /** Subject and unit: "Hours on the job by week". */
  title: string
  /** ISO days the columns begin on, the earliest first. */
  days: readonly string[]
  parts: readonly ColumnPart[]
  format: (value: number) => string
  /** What one step of the axis counts in: 60 for minutes shown as hours. */
  unit?: number
  /** Says what a column is of: "Week of Sep 14". */
  columnName: (day: string) => string
}

/** Columns from zero, one a week or month, their parts stood on one another; pointing at one says its numbers. */
export function ColumnChart({ title, days, parts, format, unit = 1, columnName }: Props) {
  const t = useMessages(uiMessages)
  const formats = useFormats()
  const [at, setAt] = useState<number | null>(null)
  const sums = days.map((_, index) => parts.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
  const scale = ticks(Math.max(0, ...sums) / unit, 3).map((step) => step * unit)
  const top = scale.at(-1) ?? unit
  const said = at ?? days.length - 1
  const table = {
    head: [t('day'), ...parts.map(({ label }) => label)],
    rows: days.map((day, index) => [
      columnName(day),
      ...parts.map(({ values }) => format(values[index] ?? 0)),
    ]),
  }
  return (
    <ChartFrame title={title} table={table}>
      <p className={`${classes.said} jl-num`} aria-hidden>
        <strong>{days[said] && columnName(days[said])}</strong>
        {parts.map(({ key, label, second, open, values }) => (
          <span key={key}>
            <span
              className={`jl-dot ${classes.columnPart}`}
              data-second={second || undefined}
              data-open={open || undefined}
            />{' '}
            {label} {format(values[said] ?? 0)}
          </span>
        ))}
      </p>
      <div className={classes.columns} role="img" aria-label={title}>
        <div className={classes.scale} aria-hidden>
          {scale.map((value) => (
            <span key={value} className="jl-num" style={{ bottom: `${(value / top) * 100}%` }}>
              {format(value)}
            </span>
          ))}
        </div>
        <div className={classes.plot} onPointerLeave={() => setAt(null)}>
          {days.map((day, index) => (
            <div
              key={day}
              className={classes.columnOf}
              data-at={index === at || undefined}
              onPointerEnter={() => setAt(index)}
            >
              {parts.map(({ key, second, open, values }) => (
                <div
                  key={key}
                  className={classes.columnPart}
                  data-second={second || undefined}
                  data-open={open || undefined}
                  style={{ height: `${((values[index] ?? 0) / top) * 100}%` }}
                />
              ))}
            </div>
          ))}
        </div>
        <p className={classes.days} aria-hidden>
          <span>{days[0] && formats.dayShort(days[0])}</span>
          <span>{days.length > 1 && formats.dayShort(days.at(-1) ?? '')}</span>
        </p>
      </div>
    </ChartFrame>
  )
}
