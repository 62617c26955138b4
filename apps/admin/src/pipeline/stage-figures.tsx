import { labelOf } from '@journeyline/app-kit/label-of'
import { stageColor } from '@journeyline/ui/identity/stages'
import { Figure, Figures } from '@journeyline/ui/page/figure.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { StageFiguresFragment } from '../generated/graphql.ts'
import type { Program } from '../programs/use-program.ts'
import { learnersOf } from './learners-of.ts'
import { pipelineMessages } from './messages.ts'
import { onPath } from './on-path.ts'
import styles from './stage-figures.module.css'

graphql(`
  fragment StageFigures on PipelineSnapshot {
    counts {
      stage
      learners
      medianDays
    }
  }
`)

type Props = { snapshot: StageFiguresFragment; program: Program }

/** How many learners stand in each stage of the program today; each number leads to its learners. */
export function StageFigures({ snapshot, program }: Props) {
  const t = useMessages(pipelineMessages)
  const format = useFormats()
  return (
    <Figures>
      {onPath(program.path, snapshot.counts).map(({ stage, learners, medianDays }) => (
        <div key={stage} className={styles.figure} style={{ borderTopColor: stageColor(stage).bar }}>
          <Figure
            label={labelOf('stage', stage)}
            value={format.number(learners)}
            detail={medianDays === null ? t('nobody') : t('median', { days: medianDays })}
            to={learnersOf(program.id, { stage })}
          />
        </div>
      ))}
    </Figures>
  )
}
