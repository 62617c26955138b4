import { labelOf } from '@journeyline/app-kit/label-of'
import { STAGES } from '@journeyline/domain/enrollments/stages'
import { TrendChart } from '@journeyline/ui/charts/trend-chart.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { StageTrendFragment } from '../generated/graphql.ts'
import { pipelineMessages } from './messages.ts'

graphql(`
  fragment StageTrend on PipelineSnapshot {
    asOf
    counts {
      stage
      learners
    }
  }
`)

/** How many learners stood in each stage over the weeks; who withdrew is not in the pipeline. */
export function StageTrend({ points }: { points: readonly StageTrendFragment[] }) {
  const t = useMessages(pipelineMessages)
  const series = STAGES.filter((stage) => stage !== 'WITHDRAWN').map((stage) => ({
    key: stage,
    stage,
    label: labelOf('stage', stage),
    values: points.map(({ counts }) => counts.find((count) => count.stage === stage)?.learners ?? 0),
  }))
  return (
    <TrendChart
      title={t('trendTitle')}
      days={points.map(({ asOf }) => asOf)}
      series={series}
      unit={t('trendUnit')}
    />
  )
}
