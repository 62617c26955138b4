import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { SegmentedControl } from '@mantine/core'
import { pipelineMessages } from './messages.ts'
import styles from './trend-range.module.css'

export const ranges = ['3', '12', '24'] as const
/** Months the trend goes back. */
export type Range = (typeof ranges)[number]

/** The same in the trend's own steps. */
export const weeksOf: Record<Range, number> = { '3': 13, '12': 52, '24': 104 }

/** Chooses how far the trend goes back. */
export function TrendRange({ value, onChange }: { value: Range; onChange: (value: Range) => void }) {
  const t = useMessages(pipelineMessages)
  return (
    <SegmentedControl
      className={styles.range}
      aria-label={t('range')}
      value={value}
      onChange={(chosen) => onChange(chosen as Range)}
      data={ranges.map((months) => ({ value: months, label: t('monthsBack', { count: Number(months) }) }))}
    />
  )
}
