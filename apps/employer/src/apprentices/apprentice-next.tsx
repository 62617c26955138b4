import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { ApprenticeNext_PlacementFragment } from '../generated/graphql.ts'
import { hasEnded } from './has-ended.ts'
import { apprenticeMessages } from './messages.ts'
import { requirementOfKind } from './pace.ts'

export const ApprenticeNext_placement = graphql(`
  fragment ApprenticeNext_placement on Placement {
    id
    apprenticeName
    endedOn
    supervisor {
      id
      name
    }
    sentBack: hoursEntries(filter: { statuses: [REJECTED], sentAgain: false }, first: 1) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
    mine: hoursEntries(filter: { mayApprove: true }, first: 1) {
      totalCount
    }
    progress {
      ...ApprenticeStanding_progress @unmask
    }
    completion {
      standing
      inWords
    }
  }
`)

type Props = {
  placement: FragmentType<ApprenticeNext_PlacementFragment>
  onWrite: () => void
  onNameSupervisor: () => void
}

/** The one thing to do for an apprentice now, or what is being waited for. */
export function ApprenticeNext({ placement, onWrite, onNameSupervisor }: Props) {
  const t = useMessages(apprenticeMessages)
  const format = useFormats()
  const { data } = useSuspenseFragment({
    fragment: ApprenticeNext_placement,
    fragmentName: 'ApprenticeNext_placement',
    from: placement,
  })
  const { id, apprenticeName: name, supervisor, sentBack, mine, progress, completion } = data
  const write = { label: t('recordHours'), onClick: onWrite }
  const onTheJob = requirementOfKind(progress, 'OJT_HOURS')
  const waiting = onTheJob?.waitingMinutes ?? 0
  if (hasEnded(data) && data.endedOn)
    return (
      <NextStep
        tone="done"
        title={t('ended', { name, day: format.day(data.endedOn) })}
        text={t('endedText')}
      />
    )
  if (completion) {
    const isOpen = completion.standing === 'OPEN'
    return (
      <NextStep
        tone={isOpen ? 'wait' : 'done'}
        title={t(isOpen ? 'completionInQuestion' : 'completed', { name })}
        text={completion.inWords}
      >
        {isOpen && <p>{t('completionDecided')}</p>}
      </NextStep>
    )
  }
  if (sentBack.totalCount > 0) {
    const [only] = sentBack.edges
    const to =
      sentBack.totalCount === 1 && only
        ? `/apprentices/${id}?again=${only.node.id}`
        : `/apprentices/${id}/hours?status=REJECTED`
    return (
      <NextStep
        tone="act"
        title={t('sentBack', { count: sentBack.totalCount })}
        text={t('sentBackText')}
        act={{ label: t('mend'), to }}
        other={[write]}
      />
    )
  }
  if (mine.totalCount > 0) {
    return (
      <NextStep
        tone="act"
        title={t('mine', { count: mine.totalCount })}
        text={
          onTheJob?.expectedOn && onTheJob.expectedOnceApprovedOn
            ? t('mineSooner', {
                day: format.day(onTheJob.expectedOn),
                sooner: format.day(onTheJob.expectedOnceApprovedOn),
                hours: format.hours(waiting),
              })
            : t('mineText', { name })
        }
        act={{ label: t('toApprovals'), to: `/approvals?apprentice=${id}` }}
        other={[write]}
      />
    )
  }
  if (!supervisor) {
    return (
      <NextStep
        tone="act"
        title={t('noSupervisor', { name })}
        text={t('noSupervisorText')}
        act={{ label: t('nameSupervisor'), onClick: onNameSupervisor }}
        other={[write]}
      />
    )
  }
  if (waiting > 0) {
    return (
      <NextStep
        tone="wait"
        title={t('others', { hours: format.hours(waiting) })}
        text={t('othersText', { name: supervisor.name })}
        other={[write]}
      />
    )
  }
  if (progress?.complete)
    return <NextStep tone="done" title={t('complete', { name })} text={t('completeText')} />
  const open = progress?.requirements.find(({ met }) => !met)
  if (onTheJob?.met && open)
    return <NextStep tone="act" title={t('hoursDone')} text={open.next ?? undefined} />
  return (
    <NextStep tone="act" title={t('writeNext', { name })} text={onTheJob?.next ?? undefined} act={write} />
  )
}
