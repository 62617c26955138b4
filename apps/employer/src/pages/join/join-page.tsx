import { useSuspenseQuery } from '@apollo/client/react'
import { signIn } from '@journeyline/api-client/session'
import { type Joined, JoinForm } from '@journeyline/app-kit/session/join-form.tsx'
import { Door } from '@journeyline/ui/door/door.tsx'
import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconMailOff } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { graphql } from '../../generated/gql.ts'
import { invitationMessages } from '../../people/messages.ts'

const JoinPageQuery = graphql(`
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

/** Takes an invitation up. */
export function JoinPage() {
  const t = useMessages(invitationMessages)
  const { token } = useParams({ from: '/join/$token' })
  return (
    <PageBoundary fallback={<SkeletonPage kind="object" />} what={t('what')}>
      <Join token={token} />
    </PageBoundary>
  )
}

function Join({ token }: { token: string }) {
  const t = useMessages(invitationMessages)
  const format = useFormats()
  const { data } = useSuspenseQuery(JoinPageQuery, { variables: { token } })
  const invitation = data.invitationByToken
  if (!invitation) {
    return (
      <Door title={t('title')}>
        <Empty
          icon={IconMailOff}
          title={t('gone')}
          text={t('goneText')}
          act={{ label: t('toSignIn'), to: '/sign-in' }}
        />
      </Door>
    )
  }
  const { employerName, role } = invitation
  // A fresh page for the new session; the program's own people work in the console.
  const enter = async ({ email, password }: Joined) => {
    await signIn(email, password)
    location.assign(role === 'EMPLOYER' ? '/employer/' : '/admin/')
  }
  return (
    <Door
      title={employerName ? t('titleFor', { employer: employerName }) : t('title')}
      purpose={t('purpose', { day: format.instant(invitation.expiresAt) })}
    >
      <JoinForm
        token={token}
        name={invitation.name}
        email={invitation.email}
        submit={t('submit')}
        onJoined={enter}
      />
    </Door>
  )
}
