import { useElementSize } from '@mantine/hooks'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { ChartFrame } from './chart-frame.tsx'
import { daysFrom, namedDays, type PaceLine, type PacePoint, reachedBy } from './pace.ts'
import { axisRoom, spread, ticks } from './scale.ts'
import classes from './trend.module.css'

type Props = {
  /** Subject and unit: "Practicode cases done". */
  title: string
  /** First and last ISO day of the chart. */
  from: string
  until: string
  /** What was reached, the earliest first; `label` names it. */
  done: { label: string; points: readonly PacePoint[] }
  goal: { label: string; value: number }
  /** The line that reaches the goal in time; null when there is no time to keep to. */
  needed: (PaceLine & { label: string }) | null
  /** When the goal will be reached at the present pace; null when nothing tells. */
  expected: { label: string; on: string } | null
}

const space = { right: 104, top: 10, bottom: 24 }

/** How far somebody is towards a goal, beside the straight line that gets there in time. */
export function PaceChart({ title, from, until, done, goal, needed, expected }: Props) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const { ref, width } = useElementSize()
  const height = 240
  const scale = ticks(goal.value)
  const left = axisRoom(scale.map((value) => format.number(value)))
  const plot = { width: Math.max(width - left - space.right, 0), height: height - space.top - space.bottom }
  const top = scale.at(-1) ?? goal.value
  const days = Math.max(daysFrom(from, until), 1)
  const x = (day: string) => (Math.min(Math.max(daysFrom(from, day), 0), days) / days) * plot.width
  const y = (value: number) => plot.height * (1 - value / top)
  const at = ({ day, value }: PacePoint) => `${x(day)},${y(value)}`
  const lastPoint = done.points.at(-1)
  const neededAtEnd = needed && reachedBy(needed, until)
  const ends = [
    { key: 'done', label: done.label, value: lastPoint?.value ?? 0 },
    ...(needed ? [{ key: 'needed', label: needed.label, value: neededAtEnd ?? 0 }] : []),
    { key: 'goal', label: goal.label, value: goal.value },
  ]
  const places = spread(
    ends.map(({ value }) => y(value)),
    16,
    plot.height,
  )
  const table = {
    head: [t('day'), done.label, ...(needed ? [needed.label] : [])],
    rows: done.points.map(({ day, value }) => [
      format.day(day),
      format.number(value),
      ...(needed ? [format.number(reachedBy(needed, day))] : []),
    ]),
  }
  return (
    <ChartFrame title={title} table={table}>
      <div ref={ref} className={classes.trend} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={title}>
            <g transform={`translate(${left} ${space.top})`}>
              {scale.map((value) => (
                <g key={value} transform={`translate(0 ${y(value)})`}>
                  <line className={classes.gridline} data-zero={value === 0 || undefined} x2={plot.width} />
                  <text className={classes.axis} x={-8} dy="0.32em" textAnchor="end">
                    {format.number(value)}
                  </text>
                </g>
              ))}
              {namedDays(from, until, Math.max(1, Math.floor(plot.width / 96))).map((day, index, all) => (
                <text
                  key={day}
                  className={classes.axis}
                  x={x(day)}
                  y={plot.height + 18}
                  textAnchor={index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}
                >
                  {format.dayShort(day)}
                </text>
              ))}
              <line className={classes.paceGoal} x2={plot.width} y1={y(goal.value)} y2={y(goal.value)} />
              {needed && neededAtEnd !== null && (
                <line
                  className={classes.paceNeeded}
                  x1={x(needed.from)}
                  x2={x(until)}
                  y1={y(0)}
                  y2={y(neededAtEnd)}
                />
              )}
              {expected && lastPoint && (
                <line
                  className={classes.paceExpected}
                  x1={x(lastPoint.day)}
                  x2={x(expected.on)}
                  y1={y(lastPoint.value)}
                  y2={y(goal.value)}
                >
                  <title>{expected.label}</title>
                </line>
              )}
              <polyline
                className={`${classes.line} ${classes.paceDone}`}
                points={done.points.map(at).join(' ')}
              />
              {done.points.map((point) => (
                <circle
                  key={point.day}
                  className={classes.pacePoint}
                  cx={x(point.day)}
                  cy={y(point.value)}
                  r={3.5}
                >
                  <title>{`${format.day(point.day)}: ${format.number(point.value)}`}</title>
                </circle>
              ))}
            </g>
            {ends.map(({ key, label, value }, index) => (
              <text
                key={key}
                className={classes.series}
                data-end={key}
                x={left + plot.width + 8}
                y={space.top + (places[index] ?? 0)}
                dy="0.32em"
              >
                {label} <tspan className={classes.seriesValue}>{format.number(value)}</tspan>
              </text>
            ))}
          </svg>
        )}
      </div>
    </ChartFrame>
  )
}
