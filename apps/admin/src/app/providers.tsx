import { ApolloProvider } from '@apollo/client/react'
import { SpokenProviders } from '@journeyline/app-kit/session/spoken-providers.tsx'
import type { ReactNode } from 'react'
import { client } from '../session/client.ts'
import { Session } from '../session/session.ts'
import { AppLink } from './app-link.tsx'

/** What every page of the console stands on: the API's client, and looks, words and links. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      <SpokenProviders viewer={Session} product="Journeyline" linkComponent={AppLink}>
        {children}
      </SpokenProviders>
    </ApolloProvider>
  )
}
