import { labelOf } from '@journeyline/app-kit/label-of'
import type { Path, Stage } from '@journeyline/domain/enrollments/stages'
import { stageColor } from '@journeyline/ui/identity/stages'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { onPath } from '../pipeline/on-path.ts'
import classes from './cohort-counts.module.css'
import { cohortMessages } from './messages.ts'

export type StageCounts = readonly { stage: Stage; learners: number }[]

type Props = {
  counts: StageCounts
  path: Path
  chosen: readonly Stage[]
  onChoose: (stages: Stage[]) => void
}

/** How many of the cohort stand in each stage, in pipeline order; a stage filters the table below. */
export function CohortCounts({ counts, path, chosen, onChoose }: Props) {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  const toggle = (stage: Stage) =>
    onChoose(chosen.includes(stage) ? chosen.filter((one) => one !== stage) : [...chosen, stage])
  return (
    <Section title={t('perStage')} note={t('perStageNote')}>
      <ul className={classes.counts}>
        {onPath(path, counts).map(({ stage, learners }) => (
          <li key={stage}>
            <button
              type="button"
              className={classes.count}
              aria-pressed={chosen.includes(stage)}
              style={{ borderTopColor: stageColor(stage).bar }}
              onClick={() => toggle(stage)}
            >
              <span className={classes.figure}>{format.number(learners)}</span>
              <span className="jl-dim">{labelOf('stage', stage)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
