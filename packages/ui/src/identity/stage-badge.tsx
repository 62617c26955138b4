import { stageColor } from './stages.ts'
import classes from './tag.module.css'

/** A stage's word on its fixed colour. */
export function StageBadge({ stage, word }: { stage: string; word: string }) {
  const color = stageColor(stage)
  return (
    <span className={classes.tag} style={{ background: color.bg, color: color.fg }}>
      <span className="jl-dot" style={{ background: color.bar }} />
      {word}
    </span>
  )
}
