import { useSuspenseQuery } from '@apollo/client/react'
import { signIn } from '@journeyline/api-client/session'
import { ResetForm } from '@journeyline/app-kit/account/reset-form.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconLinkOff } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { accountMessages } from '../../account/messages.ts'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { graphql } from '../../generated/gql.ts'
import { Door } from '../../sign-in/door.tsx'

const ResetPageQuery = graphql(`
  query ResetPage($token: String!) {
    passwordResetByToken(token: $token) {
      name
      email
      expiresAt
    }
  }
`)

/** Where a link to a new password leads. */
export function ResetPage() {
  const t = useMessages(accountMessages)
  const { token } = useParams({ from: '/reset/$token' })
  return (
    <PageBoundary fallback={<SkeletonPage kind="object" />} what={t('what')}>
      <Reset token={token} />
    </PageBoundary>
  )
}

function Reset({ token }: { token: string }) {
  const t = useMessages(accountMessages)
  const format = useFormats()
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(ResetPageQuery, { variables: { token } })
  const reset = data.passwordResetByToken
  if (!reset) {
    return (
      <Door title={t('reset')}>
        <Empty
          icon={IconLinkOff}
          title={t('goneTitle')}
          text={t('goneText')}
          act={{ label: t('goSignIn'), to: '/sign-in' }}
        />
      </Door>
    )
  }
  const { name, email, expiresAt } = reset
  const enter = async (password: string) => {
    const answer = await signIn(email, password)
    if (answer.ok) return location.assign('/employer/') // a fresh page for the new session
    notify.failed(t('resetNotSignedIn'))
    return navigate({ to: '/sign-in' })
  }
  return (
    <Door title={t('reset')} purpose={t('resetPurpose', { name, email, until: format.instant(expiresAt) })}>
      <ResetForm token={token} email={email} onReset={(password) => void enter(password)} />
    </Door>
  )
}
