import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { speakWelsh } from '@journeyline/messages/testing/another-language'
import { UiProviders } from '@journeyline/ui/providers.tsx'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import { LanguageSection } from './language-section.tsx'

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() })

const shown = (chosen: string | null) =>
  renderToStaticMarkup(
    <ApolloProvider client={client}>
      <UiProviders product="Journeyline">
        <LanguageSection chosen={chosen} />
      </UiProviders>
    </ApolloProvider>,
  )

test('nobody is asked for a language where there is one only', () => {
  expect(shown(null)).not.toContain('Language')
})

test('as soon as there is another one, everybody may choose, and sees what they chose by its own name', () => {
  onTestFinished(speakWelsh())
  expect(shown('cy')).toContain('value="Cymraeg"')
  expect(shown(null)).toContain('value="The language of the browser"')
})
