/** How far something judged in steps is: far enough, judged but not far enough, or not judged yet. */
export type LevelState = 'met' | 'below' | 'none'

type Props = {
  state: LevelState
  /** The level in words, or as a figure where there is room for no more. */
  word: string
}

/** A level with a shape of its own for each state: a full circle with a tick, a half one, or a broken one. */
export function LevelMark({ state, word }: Props) {
  return (
    <span className="jl-level" data-state={state}>
      {word}
    </span>
  )
}
