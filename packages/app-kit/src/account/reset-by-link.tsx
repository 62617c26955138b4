import { useSuspenseQuery } from '@apollo/client/react'
import { signIn } from '@journeyline/api-client/session'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconLinkOff } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { graphql } from '../generated/gql.ts'
import { ResetForm } from './reset-form.tsx'
import { resetMessages } from './reset-messages.ts'

const query = graphql(`
  query ResetPage($token: String!) {
    passwordResetByToken(token: $token) {
      name
      email
      expiresAt
    }
  }
`)

type Props = {
  token: string
  /** How this app draws a page for somebody who is not signed in. */
  frame: ComponentType<{ title: string; purpose?: string; children: ReactNode }>
  /** Whom to ask where the link is used up. */
  goneText: string
  /** What follows once they are signed in. */
  onSignedIn: () => unknown
}

/** A new password for whoever holds the link; then they are signed in. */
export function ResetByLink({ token, frame: Frame, goneText, onSignedIn }: Props) {
  const t = useMessages(resetMessages)
  const format = useFormats()
  const navigate = useNavigate()
  // Asked anew each time: a link that was good a moment ago may be used up.
  const { data } = useSuspenseQuery(query, { variables: { token }, fetchPolicy: 'network-only' })
  const reset = data.passwordResetByToken
  if (!reset) {
    return (
      <Frame title={t('reset')}>
        <Empty
          icon={IconLinkOff}
          title={t('goneTitle')}
          text={goneText}
          act={{ label: t('goSignIn'), to: '/sign-in' }}
        />
      </Frame>
    )
  }
  const { name, email, expiresAt } = reset
  const enter = async (password: string) => {
    const answer = await signIn(email, password)
    if (answer.ok) return onSignedIn()
    notify.failed(t('resetNotSignedIn'))
    return navigate({ to: '/sign-in' })
  }
  return (
    <Frame title={t('reset')} purpose={t('resetPurpose', { name, email, until: format.instant(expiresAt) })}>
      <ResetForm token={token} email={email} onReset={(password) => void enter(password)} />
    </Frame>
  )
}
