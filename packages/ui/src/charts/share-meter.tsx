import { useId } from 'react'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import meterClasses from './meter.module.css'
import classes from './share-meter.module.css'

type Props = {
  title: string
  part: number
  whole: number
  /** A share, 0…1, marked on the meter. */
  target?: number
  explain?: string
  /** How the two counts are written; as numbers unless told. */
  say?: (count: number) => string
}

/** One share of a whole, with both counts said, and the target where there is one. Rounded down: a target isn't said to be reached before it is. A whole of nothing has no share. */
export function ShareMeter({ title, part, whole, target, explain, say }: Props) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const id = useId()
  const share = whole === 0 ? null : part / whole
  const percent = whole === 0 ? 0 : Math.floor((part * 100) / whole)
  const count = say ?? ((number: number) => format.number(number))
  const said = share === null ? t('none') : format.percent(percent / 100)
  return (
    <figure className="jl-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <p className={classes.share}>
        <strong className="jl-num">{said}</strong>
        <span className="jl-dim jl-num">{t('partOfWhole', { part: count(part), whole: count(whole) })}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> can't carry the target, nor look alike in every browser */}
      <div
        className={meterClasses.meter}
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={said}
      >
        <div
          className={meterClasses.meterFill}
          data-short={(target !== undefined && share !== null && share < target) || undefined}
          style={{ width: `${Math.min(share ?? 0, 1) * 100}%` }}
        />
        {target !== undefined && <div className={classes.meterTarget} style={{ left: `${target * 100}%` }} />}
      </div>
      {(explain || target !== undefined) && (
        <p className={`jl-dim ${classes.meterWords}`}>
          {target !== undefined && <span>{t('targetOf', { target: format.percent(target) })}</span>}
          {explain && <span>{explain}</span>}
        </p>
      )}
    </figure>
  )
}
