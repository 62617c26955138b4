/** The colour set of one stage as CSS values that follow the colour scheme: `bar` for marks, `bg`/`fg` an AA text pair. */
export type StageColor = { bar: string; bg: string; fg: string }

/** Stage keys in the order of a learner's way; their colours are fixed in identity/stages.css. */
export const stageOrder = [
  'TRAINING',
  'PRACTICODE',
  'INTERNSHIP',
  'READY',
  'APPRENTICESHIP',
  'COMPLETED',
  'WITHDRAWN',
] as const

/** The fixed colour of a stage; a key that is no stage gets the neutral one. */
export function stageColor(key: string | undefined): StageColor {
  const known = stageOrder.find((stage) => stage === key)
  const name = known ? known.toLowerCase() : 'none'
  return {
    bar: `var(--jl-stage-${name})`,
    bg: `var(--jl-stage-${name}-bg)`,
    fg: `var(--jl-stage-${name}-fg)`,
  }
}
