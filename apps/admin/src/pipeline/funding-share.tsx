import { labelOf } from '@journeyline/app-kit/label-of'
import { BarList } from '@journeyline/ui/charts/bar-list.tsx'
import { ShareMeter } from '@journeyline/ui/charts/share-meter.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { FundingShareFragment } from '../generated/graphql.ts'
import { learnersOf } from './learners-of.ts'
import { pipelineMessages } from './messages.ts'

graphql(`
  fragment FundingShare on FundingShare {
    enrollments
    workforceFunded
    bySource {
      source
      enrollments
    }
  }
`)

type Props = { share: FundingShareFragment; programId: string }

/** Which share of the enrollments a workforce fund pays for (A46-A48), and how many each source pays for. */
export function FundingShareCharts({ share, programId }: Props) {
  const t = useMessages(pipelineMessages)
  return (
    <>
      <ShareMeter
        title={t('fundingTitle')}
        part={share.workforceFunded}
        whole={share.enrollments}
        explain={t('fundingExplain')}
      />
      <BarList
        title={t('bySourceTitle')}
        items={share.bySource.map(({ source, enrollments }) => ({
          key: source,
          label: labelOf('fundingSource', source),
          value: enrollments,
          to: learnersOf(programId, { funding: source }),
        }))}
        unit={t('enrollments')}
      />
    </>
  )
}
