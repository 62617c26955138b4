import { useApolloClient } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useRouter, useSearch } from '@tanstack/react-router'
import { Door } from '../../app/door.tsx'
import { signInMessages } from '../../sign-in/messages.ts'
import { SignInForm } from '../../sign-in/sign-in-form.tsx'

/** Where a session begins; goes on to the page that was asked for. */
export function SignInPage() {
  const t = useMessages(signInMessages)
  const client = useApolloClient()
  const router = useRouter()
  const { to = '/' } = useSearch({ from: '/sign-in' })
  const enter = async () => {
    await client.clearStore()
    router.history.push(`/employer${to}`)
  }
  return (
    <Door title={t('title')} purpose={t('purpose')}>
      <SignInForm onDone={enter} />
    </Door>
  )
}
