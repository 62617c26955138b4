import { useSuspenseQuery } from '@apollo/client/react'
import { signIn } from '@journeyline/api-client/session'
import { labelOf } from '@journeyline/app-kit/label-of'
import { type Joined, JoinForm } from '@journeyline/app-kit/session/join-form.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { PageHead } from '@journeyline/ui/page/page.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconLinkOff } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { graphql } from '../../generated/gql.ts'
import type { JoinPageQuery } from '../../generated/graphql.ts'
import { useStartSession } from '../../session/use-start-session.ts'
import { signInMessages } from '../../sign-in/messages.ts'
import { Outside } from '../../sign-in/outside.tsx'

const JoinPageDocument = graphql(`
  query JoinPage($token: String!) {
    invitationByToken(token: $token) {
      email
      name
      role
      employerName
      expiresAt
    }
  }
`)

/** Where an invitation's link leads, and the first set-up of an empty installation: becomes a person, signed in. */
export function JoinPage() {
  const { token = '' } = useParams({ strict: false })
  // Asked anew each time: a link that was good a moment ago may be used up.
  const { data } = useSuspenseQuery(JoinPageDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  })
  return (
    <Outside>
      {data.invitationByToken ? <Join token={token} invitation={data.invitationByToken} /> : <Gone />}
    </Outside>
  )
}

type Invitation = NonNullable<JoinPageQuery['invitationByToken']>

function Join({ token, invitation }: { token: string; invitation: Invitation }) {
  const t = useMessages(signInMessages)
  const format = useFormats()
  const navigate = useNavigate()
  const startSession = useStartSession()
  // Only the link the server prints on an empty installation names nobody.
  const firstSetUp = invitation.email === null
  const enter = async ({ email, password }: Joined) => {
    const answer = await signIn(email, password)
    if (!answer.ok) {
      notify.failed(t('joinedNotSignedIn'))
      return navigate({ to: '/sign-in' })
    }
    if (invitation.role === 'EMPLOYER') return location.assign('/employer/')
    await startSession()
    return navigate({ to: '/', replace: true })
  }
  const purpose = firstSetUp
    ? t('setUpPurpose')
    : invitation.employerName
      ? t('joinEmployerPurpose', { employer: invitation.employerName })
      : t('joinPurpose', { role: labelOf('role', invitation.role) })
  return (
    <>
      <PageHead title={t(firstSetUp ? 'setUp' : 'join')} purpose={purpose} />
      <JoinForm
        token={token}
        name={invitation.name}
        email={invitation.email}
        emailStays={!firstSetUp}
        submit={t(firstSetUp ? 'setUpAct' : 'joinAct')}
        onJoined={(joined) => void enter(joined)}
      />
      <p className="jl-dim">{t('until', { day: format.instant(invitation.expiresAt) })}</p>
    </>
  )
}

function Gone() {
  const t = useMessages(signInMessages)
  return (
    <>
      <PageHead title={t('join')} />
      <Empty
        icon={IconLinkOff}
        title={t('goneTitle')}
        text={t('goneText')}
        act={{ label: t('goSignIn'), to: '/sign-in' }}
      />
    </>
  )
}
