import { stageColor } from '../identity/stages.ts'
import { useFormats } from '../words/messages.tsx'
import { spread } from './scale.ts'
import classes from './trend.module.css'
import type { TrendProps } from './trend-props.ts'

type Props = Pick<TrendProps, 'series' | 'kind'> & {
  bands: readonly (readonly [number, number])[][]
  y: (value: number) => number
  left: number
  top: number
  height: number
}

/** Each series' word and last value where it ends, in place of a legend. */
export function TrendLabels({ series, bands, kind, y, left, top, height }: Props) {
  const format = useFormats()
  const wishes = bands.map((band) => {
    const [low, high] = band.at(-1) ?? [0, 0]
    return kind === 'lines' ? y(high) : (y(low) + y(high)) / 2
  })
  const places = spread(wishes, 18, height - 4)
  return series.map(({ key, label, stage, values }, index) => (
    <g key={key} transform={`translate(${left} ${top + (places[index] ?? 0)})`}>
      <rect width={8} height={8} y={-4} rx={2} fill={stageColor(stage).bar} />
      <text className={classes.series} x={14} dy="0.32em">
        {label} <tspan className={classes.seriesValue}>{format.number(values.at(-1) ?? 0)}</tspan>
      </text>
    </g>
  ))
}
