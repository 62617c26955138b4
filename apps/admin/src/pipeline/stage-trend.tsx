import { labelOf } from '@journeyline/app-kit/label-of'
import type { Path } from '@journeyline/domain/enrollments/stages'
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

type Props = { points: readonly StageTrendFragment[]; path: Path }

/** How many learners stood in each stage of the path over the weeks; who withdrew is on none. */
export function StageTrend({ points, path }: Props) {
  const t = useMessages(pipelineMessages)
  const series = path.map((stage) => ({
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
