import { useApolloClient } from '@apollo/client/react'
import { beginAnew, goOn } from '@journeyline/api-client/session-ended'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Modal } from '@mantine/core'
import { ViewerQuery } from '../app/viewer.ts'
import { signInMessages } from './messages.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Over whatever is open, for a session that ended meanwhile: the same person goes on, somebody else begins anew. */
export function SignInAgain({ personId }: { personId: string }) {
  const t = useMessages(signInMessages)
  const client = useApolloClient()
  const enter = async () => {
    const { data } = await client.query({ query: ViewerQuery, fetchPolicy: 'no-cache' })
    if (data?.viewer?.person.id === personId) goOn()
    else beginAnew()
  }
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title={t('againTitle')}
      zIndex={400}
    >
      <p>{t('againText')}</p>
      <SignInForm onDone={() => void enter()} />
    </Modal>
  )
}
