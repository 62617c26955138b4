import type { Scale } from '@journeyline/app-kit/competencies/sign-off-decision'
import { LevelMark } from '@journeyline/ui/identity/level-mark.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import classes from './matrix-legend.module.css'
import { competencyMessages } from './messages.ts'

/** What the shapes and figures of the matrix mean, and what is to be known of its columns. */
export function MatrixLegend({ scale, note }: { scale: Scale; note: ReactNode }) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const levels = scale.levels.map(({ level, name }) => t('levelFigure', { figure: level, level: name }))
  return (
    <div className={`${classes.legend} jl-dim`}>
      <ul aria-label={t('legend')}>
        <li>
          <LevelMark state="met" word={t('legendMet')} />
        </li>
        <li>
          <LevelMark state="below" word={t('legendBelow')} />
        </li>
        <li>
          <LevelMark state="none" word={t('legendNone')} />
        </li>
        <li>{t('legendFigures', { levels: format.list(levels) })}</li>
      </ul>
      <p>{note}</p>
    </div>
  )
}
