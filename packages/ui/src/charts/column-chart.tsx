import { useFormats, useMessages } from '../messages.tsx'
import { uiMessages } from '../ui-messages.ts'
import { ChartFrame } from './chart-frame.tsx'
import { ticks } from './scale.ts'

export type ColumnPart = { key: string; label: string; tone: 'main' | 'waiting' }
type Props = {
  /** Subject and unit: "Hours on the job by week". */
  title: string
  /** The day each column begins on, oldest first. */
  columns: readonly { startsOn: string; values: Readonly<Record<string, number>> }[]
  parts: readonly ColumnPart[]
  /** How a value is said. */
  format: (value: number) => string
}

/** A column per week or month from zero up, its parts on top of each other; the numbers stand in the table behind it. */
export function ColumnChart({ title, columns, parts, format }: Props) {
  const t = useMessages(uiMessages)
  const formats = useFormats()
  const total = (values: Readonly<Record<string, number>>) =>
    parts.reduce((sum, { key }) => sum + Math.max(values[key] ?? 0, 0), 0)
  const top = Math.max(...columns.map(({ values }) => total(values)), 1)
  const steps = ticks(top)
  const highest = steps.at(-1) ?? top
  const table = {
    head: [t('day'), ...parts.map(({ label }) => label)],
    rows: columns.map(({ startsOn, values }) => [
      formats.day(startsOn),
      ...parts.map(({ key }) => format(values[key] ?? 0)),
    ]),
  }
  return (
    <ChartFrame title={title} table={table}>
      <ul className="jl-legend" aria-hidden>
        {parts.map(({ key, label, tone }) => (
          <li key={key} data-tone={tone}>
            {label}
          </li>
        ))}
      </ul>
      <div className="jl-columns" aria-hidden>
        <ol className="jl-columns-ticks jl-num">
          {[...steps].reverse().map((tick) => (
            <li key={tick}>{format(tick)}</li>
          ))}
        </ol>
        <div className="jl-columns-plot">
          {columns.map(({ startsOn, values }, index) => (
            <div
              key={startsOn}
              className="jl-column"
              title={`${formats.day(startsOn)}: ${parts.map(({ key, label }) => `${label} ${format(values[key] ?? 0)}`).join(', ')}`}
            >
              {[...parts].reverse().map(({ key, tone }) => (
                <div
                  key={key}
                  data-tone={tone}
                  style={{ height: `${(Math.max(values[key] ?? 0, 0) / highest) * 100}%` }}
                />
              ))}
              {isMonthsFirst(columns, index) && (
                <span className="jl-column-label">{formats.dayShort(startsOn)}</span>
              )}
            </div>
          ))}
        </div>
      </div>
    </ChartFrame>
  )
}

/** Whether the column is the first of its month; those are labelled, as many as have room. */
function isMonthsFirst(columns: Props['columns'], index: number): boolean {
  const monthOf = (at: number) => columns[at]?.startsOn.slice(0, 7)
  return monthOf(index) !== monthOf(index - 1) && (index === 0 || columns.length - index > 1)
}
