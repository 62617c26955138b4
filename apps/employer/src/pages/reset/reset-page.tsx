import { ResetByLink } from '@journeyline/app-kit/account/reset-by-link.tsx'
import { Door } from '@journeyline/ui/door/door.tsx'
import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { accountMessages } from '../../account/messages.ts'
import { PageBoundary } from '../../app/page-boundary.tsx'

/** Where a link to a new password leads. */
export function ResetPage() {
  const t = useMessages(accountMessages)
  const { token } = useParams({ from: '/reset/$token' })
  // a fresh page for the new session
  const enter = () => location.assign('/employer/')
  return (
    <PageBoundary fallback={<SkeletonPage kind="object" />} what={t('what')}>
      <ResetByLink token={token} frame={Door} goneText={t('goneText')} onSignedIn={enter} />
    </PageBoundary>
  )
}
