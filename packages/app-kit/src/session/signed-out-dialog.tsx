import { useApolloClient } from '@apollo/client/react'
import { beginAnew, goOn } from '@journeyline/api-client/session-ended'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { graphql } from '../generated/gql.ts'
import { sessionMessages } from './session-messages.ts'

const query = graphql(`
  query SignedInAgain {
    viewer {
      person {
        id
      }
    }
  }
`)

type Props = {
  /** Who was signed in. */
  personId: string
  /** Draws the form; it says when somebody has signed in. */
  children: (onSignedIn: () => void) => ReactNode
}

/** Over whatever is open, for a session that ended meanwhile: the same person goes on, somebody else begins anew. */
export function SignedOutDialog({ personId, children }: Props) {
  const t = useMessages(sessionMessages)
  const client = useApolloClient()
  const enter = async () => {
    const { data } = await client.query({ query, fetchPolicy: 'no-cache' })
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
      {children(() => void enter())}
    </Modal>
  )
}
