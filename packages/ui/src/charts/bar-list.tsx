import { stageColor } from '../identity/stages.ts'
import { UiLink } from '../ui-link.tsx'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './bar-list.module.css'
import { ChartFrame } from './chart-frame.tsx'

export type BarItem = {
  key: string
  label: string
  value: number
  detail?: string
  /** Where the rows behind the bar are. */
  to?: string
  stage?: string
}

type Props = {
  title: string
  items: readonly BarItem[]
  unit: string
  format?: (value: number) => string
}

/** Horizontal bars from zero, each with its word, value and link to its rows. */
export function BarList({ title, items, unit, format }: Props) {
  const t = useMessages(uiMessages)
  const formats = useFormats()
  const say = format ?? ((value: number) => formats.number(value))
  const most = Math.max(1, ...items.map(({ value }) => value))
  const table = {
    head: [t('name'), unit],
    rows: items.map((item) => [item.label, say(item.value)]),
  }
  return (
    <ChartFrame title={title} table={table}>
      <ul className={classes.bars}>
        {items.map((item) => (
          <li key={item.key}>
            <div className={classes.words}>
              {item.to === undefined ? (
                <span>{item.label}</span>
              ) : (
                <UiLink to={item.to} className={classes.link}>
                  {item.label}
                </UiLink>
              )}
              <span className="jl-num">
                {item.detail && <span className={`jl-dim ${classes.detail}`}>{item.detail}</span>}
                <strong>{say(item.value)}</strong>
              </span>
            </div>
            <div className={classes.track} aria-hidden>
              <div
                className={classes.bar}
                style={{
                  width: `${(Math.max(item.value, 0) / most) * 100}%`,
                  background: item.stage ? stageColor(item.stage).bar : undefined,
                }}
              />
            </div>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
