import { ApolloProvider } from '@apollo/client/react'
import { UiProviders } from '@journeyline/ui/providers.tsx'
import type { ReactNode } from 'react'
import { client } from '../session/client.ts'
import { AppLink } from './app-link.tsx'

/** What every page of the console stands on: the API's client, and looks, words and links. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      <UiProviders product="Journeyline" linkComponent={AppLink}>
        {children}
      </UiProviders>
    </ApolloProvider>
  )
}
