import { stageColor } from '../identity/stages.ts'
import classes from './trend.module.css'
import type { TrendProps } from './trend-props.ts'

type Props = Pick<TrendProps, 'series' | 'kind'> & {
  bands: readonly (readonly [number, number])[][]
  x: (day: number) => number
  y: (value: number) => number
}

/** The areas or lines of a trend. */
export function TrendMarks({ series, bands, kind, x, y }: Props) {
  return series.map(({ key, stage }, index) => {
    const band = bands[index] ?? []
    const upper = band.map(([, high], day) => `${x(day)},${y(high)}`)
    const lower = band.map(([low], day) => `${x(day)},${y(low)}`).reverse()
    const color = stageColor(stage).bar
    if (kind === 'lines')
      return <polyline key={key} className={classes.line} points={upper.join(' ')} stroke={color} />
    return <polygon key={key} className={classes.area} points={[...upper, ...lower].join(' ')} fill={color} />
  })
}
