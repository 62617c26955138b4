import { stageColor } from '../identity/stages.ts'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { TrendSeries } from './trend-props.ts'
import classes from './trend-tip.module.css'

type Props = {
  day: string
  series: readonly TrendSeries[]
  index: number
  unit: string
  total: boolean
  left: number
  flip: boolean
}

/** The numbers of the day under the pointer; the table behind the chart says the same without one. */
export function TrendTip({ day, series, index, unit, total, left, flip }: Props) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const sum = series.reduce((before, { values }) => before + (values[index] ?? 0), 0)
  return (
    <div
      className={classes.tip}
      aria-hidden
      style={{ left, transform: flip ? 'translateX(calc(-100% - 12px))' : 'translateX(12px)' }}
    >
      <strong>{format.day(day)}</strong>
      {[...series].reverse().map(({ key, label, stage, values }) => (
        <span key={key} className={classes.tipRow}>
          <span className="jl-dot" style={{ background: stageColor(stage).bar }} />
          <span>{label}</span>
          <span className="jl-num">{format.number(values[index] ?? 0)}</span>
        </span>
      ))}
      <span className="jl-dim">{total ? `${t('total')} ${format.number(sum)} ${unit}` : unit}</span>
    </div>
  )
}
