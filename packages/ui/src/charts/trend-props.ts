export type TrendSeries = { key: string; label: string; stage?: string; values: readonly number[] }

export type TrendProps = {
  /** Subject and unit: "Learners by stage, at the end of each day". */
  title: string
  /** ISO days, oldest first, evenly spaced. */
  days: readonly string[]
  series: readonly TrendSeries[]
  kind?: 'stacked' | 'lines'
  unit: string
  height?: number
}
