import '@journeyline/ui/styles.css'
import { ApolloProvider } from '@apollo/client/react'
import { SpokenProviders } from '@journeyline/app-kit/session/spoken-providers.tsx'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterLink } from './app/router-link.tsx'
import { router } from './routes.ts'
import { client } from './session/client.ts'
import { ViewerQuery } from './session/viewer.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <SpokenProviders viewer={ViewerQuery} product="Journeyline" linkComponent={RouterLink}>
        <RouterProvider router={router} />
      </SpokenProviders>
    </ApolloProvider>
  </StrictMode>,
)
