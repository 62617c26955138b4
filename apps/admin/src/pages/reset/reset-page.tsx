import { useSuspenseQuery } from '@apollo/client/react'
import { signIn } from '@journeyline/api-client/session'
import { ResetForm } from '@journeyline/app-kit/account/reset-form.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { PageHead } from '@journeyline/ui/page/page.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconLinkOff } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { accountMessages } from '../../account/messages.ts'
import { graphql } from '../../generated/gql.ts'
import type { ResetPageQuery } from '../../generated/graphql.ts'
import { useStartSession } from '../../session/use-start-session.ts'
import { Outside } from '../../sign-in/outside.tsx'

const query = graphql(`
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
  const { token = '' } = useParams({ strict: false })
  // Asked anew each time: a link that was good a moment ago may be used up.
  const { data } = useSuspenseQuery(query, { variables: { token }, fetchPolicy: 'network-only' })
  const reset = data.passwordResetByToken
  return (
    <Outside>
      {reset ? (
        <Reset token={token} reset={reset} />
      ) : (
        <>
          <PageHead title={t('reset')} />
          <Empty
            icon={IconLinkOff}
            title={t('goneTitle')}
            text={t('goneText')}
            act={{ label: t('goSignIn'), to: '/sign-in' }}
          />
        </>
      )}
    </Outside>
  )
}

type Props = { token: string; reset: NonNullable<ResetPageQuery['passwordResetByToken']> }

function Reset({ token, reset: { name, email, expiresAt } }: Props) {
  const t = useMessages(accountMessages)
  const format = useFormats()
  const navigate = useNavigate()
  const startSession = useStartSession()
  const enter = async (password: string) => {
    const answer = await signIn(email, password)
    if (!answer.ok) {
      notify.failed(t('resetNotSignedIn'))
      return navigate({ to: '/sign-in' })
    }
    await startSession()
    return navigate({ to: '/', replace: true })
  }
  return (
    <>
      <PageHead
        title={t('reset')}
        purpose={t('resetPurpose', { name, email, until: format.instant(expiresAt) })}
      />
      <ResetForm token={token} email={email} onReset={(password) => void enter(password)} />
    </>
  )
}
