import { Page, PageHead } from '@journeyline/ui/page/page.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useDeferredValue } from 'react'
import { PageBoundary } from '../../app/page-boundary.tsx'
import type { ApprovalsSearch } from '../../hours/approvals/approvals-search.ts'
import { SkeletonInbox } from '../../hours/approvals/skeleton-inbox.tsx'
import { hoursMessages } from '../../hours/messages.ts'
import { SentBack } from '../../hours/sent-back.tsx'
import { delegationMessages } from '../../hours/stand-ins/messages.ts'
import { StandIns } from '../../hours/stand-ins/stand-ins.tsx'
import { WaitingHours } from './waiting-hours.tsx'

/** Hours that wait for a decision; below them what was sent back, and who stands in for whom. */
export function ApprovalsPage() {
  const t = useMessages(hoursMessages)
  const standIns = useMessages(delegationMessages)
  const search = useSearch({ from: '/signed-in/approvals' })
  const navigate = useNavigate({ from: '/approvals' })
  const listed = useDeferredValue(search)
  const change = (next: ApprovalsSearch) => void navigate({ search: next, replace: true, resetScroll: false })
  return (
    <Page>
      <PageHead title={t('title')} purpose={t('purpose')} />
      {/* together: nothing moves under the pointer because a list above it comes later */}
      <Suspense fallback={<SkeletonInbox />}>
        <PageBoundary what={t('list')}>
          <WaitingHours search={listed} asked={search} onChange={change} />
        </PageBoundary>
        <PageBoundary what={t('sentBack')}>
          <SentBack />
        </PageBoundary>
        <PageBoundary what={standIns('list')}>
          <StandIns />
        </PageBoundary>
      </Suspense>
    </Page>
  )
}
