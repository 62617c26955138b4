import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { ApprenticeFacts_PlacementFragment } from '../generated/graphql.ts'
import { useEmploymentTerms } from './employment-terms.ts'
import { EndPlacementDialog } from './end-placement-dialog.tsx'
import { hasEnded } from './has-ended.ts'
import { apprenticeMessages } from './messages.ts'

export const ApprenticeFacts_placement = graphql(`
  fragment ApprenticeFacts_placement on Placement {
    id
    version
    apprenticeName
    startedOn
    endedOn
    minutesPerWeek
    workPattern
    hourlyWageMinor
    wageSince
    currency
    wages {
      since
      hourlyWageMinor
    }
    worksite {
      id
      name
    }
    supervisor {
      id
      name
    }
    programVersion {
      id
      number
      program {
        id
        name
      }
    }
  }
`)

type Props = { placement: FragmentType<ApprenticeFacts_PlacementFragment>; onChange: () => void }

/** Since when, where, under whom, on what terms and in which program; who supervises and where can be changed, and the end said. */
export function ApprenticeFacts({ placement, onChange }: Props) {
  const t = useMessages(apprenticeMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({ fragment: ApprenticeFacts_placement, from: placement })
  const { programVersion } = data
  const terms = useEmploymentTerms(data)
  const [leaving, setLeaving] = useState(false)
  return (
    <>
      <Facts
        title={t('facts', { name: data.apprenticeName })}
        items={[
          { label: t('since'), value: format.day(data.startedOn) },
          ...(data.endedOn ? [{ label: t('until'), value: format.day(data.endedOn) }] : []),
          { label: t('supervisor'), value: data.supervisor?.name ?? t('nobody') },
          { label: t('worksite'), value: data.worksite?.name ?? t('notSaid') },
          ...terms,
          { label: t('program'), value: programVersion.program.name },
          { label: t('version'), value: format.number(programVersion.number) },
        ]}
      />
      {!hasEnded(data) && <ActButton act={{ label: t('changeSupervisor'), onClick: onChange }} />}
      {data.endedOn === null && (
        <ActButton act={{ label: t('leftAct'), onClick: () => setLeaving(true) }} quiet />
      )}
      <EndPlacementDialog placement={data} opened={leaving} onClose={() => setLeaving(false)} />
    </>
  )
}
