import '@journeyline/ui/styles.css'
import { ApolloProvider } from '@apollo/client/react'
import { UiProviders } from '@journeyline/ui/providers.tsx'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterLink } from './app/router-link.tsx'
import { router } from './routes.ts'
import { client } from './session/client.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <UiProviders product="Journeyline" linkComponent={RouterLink}>
        <RouterProvider router={router} />
      </UiProviders>
    </ApolloProvider>
  </StrictMode>,
)
