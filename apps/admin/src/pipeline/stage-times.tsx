import { labelOf } from '@journeyline/app-kit/label-of'
import { isActiveStage } from '@journeyline/domain/enrollments/stages'
import { BarList } from '@journeyline/ui/charts/bar-list.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { StageTimesFragment } from '../generated/graphql.ts'
import { learnersOf } from './learners-of.ts'
import { pipelineMessages } from './messages.ts'

graphql(`
  fragment StageTimes on PipelineSnapshot {
    counts {
      stage
      medianDays
    }
  }
`)

type Props = { snapshot: StageTimesFragment; programId: string }

/** How long learners have been in their stage: the median of each stage that has anybody and is not an end. */
export function StageTimes({ snapshot, programId }: Props) {
  const t = useMessages(pipelineMessages)
  const items = snapshot.counts.flatMap(({ stage, medianDays }) =>
    medianDays === null || !isActiveStage(stage)
      ? []
      : [
          {
            key: stage,
            stage,
            label: labelOf('stage', stage),
            value: medianDays,
            to: learnersOf(programId, { stage }),
          },
        ],
  )
  return <BarList title={t('timeTitle')} items={items} unit={t('days')} />
}
