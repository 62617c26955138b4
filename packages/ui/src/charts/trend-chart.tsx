import { useElementSize } from '@mantine/hooks'
import { type PointerEvent, useState } from 'react'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { ChartFrame } from './chart-frame.tsx'
import { axisRoom, edges, ticks } from './scale.ts'
import classes from './trend.module.css'
import { TrendLabels } from './trend-labels.tsx'
import { TrendMarks } from './trend-marks.tsx'
import type { TrendProps } from './trend-props.ts'
import { TrendTip } from './trend-tip.tsx'

const space = { top: 8, bottom: 24 }

/** How the series went over the days, labelled where they end. */
export function TrendChart({ title, days, series, kind = 'stacked', unit, height = 280 }: TrendProps) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const { ref, width } = useElementSize()
  const [at, setAt] = useState<number | null>(null)
  const right = width < 480 ? 132 : 144
  const bands = edges(
    series.map(({ values }) => values),
    kind === 'stacked',
  )
  const scale = ticks(Math.max(0, ...bands.flat().map(([, high]) => high)))
  const top = scale.at(-1) ?? 1
  const left = axisRoom(scale.map((value) => format.number(value)))
  const plot = { width: Math.max(width - left - right, 0), height: height - space.top - space.bottom }
  const x = (day: number) => (days.length < 2 ? plot.width / 2 : (day / (days.length - 1)) * plot.width)
  const y = (value: number) => plot.height * (1 - value / top)

  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const from = event.currentTarget.getBoundingClientRect().left + left
    const day = Math.round(((event.clientX - from) / plot.width) * (days.length - 1))
    setAt(day >= 0 && day < days.length ? day : null)
  }
  const table = {
    head: [t('day'), ...series.map(({ label }) => label)],
    rows: days.map((day, index) => [
      format.day(day),
      ...series.map(({ values }) => format.number(values[index] ?? 0)),
    ]),
  }
  return (
    <ChartFrame title={title} table={table}>
      <div ref={ref} className={classes.trend} style={{ height }}>
        {width > 0 && days.length > 0 && (
          <svg
            width={width}
            height={height}
            role="img"
            aria-label={title}
            onPointerMove={follow}
            onPointerLeave={() => setAt(null)}
          >
            <g transform={`translate(${left} ${space.top})`}>
              {scale.map((value) => (
                <g key={value} transform={`translate(0 ${y(value)})`}>
                  <line className={classes.gridline} data-zero={value === 0 || undefined} x2={plot.width} />
                  <text className={classes.axis} x={-8} dy="0.32em" textAnchor="end">
                    {format.number(value)}
                  </text>
                </g>
              ))}
              {dayMarks(days.length, plot.width).map((day) => (
                <text
                  key={day}
                  className={classes.axis}
                  x={x(day)}
                  y={plot.height + 18}
                  textAnchor={day === 0 ? 'start' : day === days.length - 1 ? 'end' : 'middle'}
                >
                  {format.dayShort(days[day] ?? '')}
                </text>
              ))}
              <TrendMarks series={series} bands={bands} kind={kind} x={x} y={y} />
              {at !== null && <line className={classes.cursor} x1={x(at)} x2={x(at)} y2={plot.height} />}
            </g>
            <TrendLabels
              series={series}
              bands={bands}
              kind={kind}
              y={y}
              left={left + plot.width + 8}
              top={space.top}
              height={plot.height}
            />
          </svg>
        )}
        {at !== null && (
          <TrendTip
            day={days[at] ?? ''}
            series={series}
            index={at}
            unit={unit}
            total={kind === 'stacked'}
            left={left + x(at)}
            flip={x(at) > plot.width / 2}
          />
        )}
      </div>
    </ChartFrame>
  )
}

/** Which days are named under the chart: first, last, and as many between as have room. */
function dayMarks(count: number, width: number): number[] {
  const parts = Math.max(1, Math.min(count - 1, Math.floor(width / 96)))
  return [
    ...new Set(Array.from({ length: parts + 1 }, (_, part) => Math.round((part / parts) * (count - 1)))),
  ]
}
