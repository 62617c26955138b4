import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { speakWelsh } from '@journeyline/messages/testing/another-language'
import { useFormats } from '@journeyline/ui/words/messages.tsx'
import { parse } from 'graphql'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import { SpokenProviders } from './spoken-providers.tsx'

const viewer = parse('{ viewer { language } }')

/** A day as whoever is signed in reads it. */
function shown(signedIn: { language: string | null } | null): string {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() })
  client.writeQuery({ query: viewer, data: { viewer: signedIn && { __typename: 'Viewer', ...signedIn } } })
  return renderToStaticMarkup(
    <ApolloProvider client={client}>
      <SpokenProviders viewer={viewer} product="Journeyline">
        <Day />
      </SpokenProviders>
    </ApolloProvider>,
  )
}

const Day = () => useFormats().day('2026-09-14')

test('the page speaks the language that whoever is signed in chose, if it is there', () => {
  onTestFinished(speakWelsh())
  expect(shown({ language: 'cy' })).toContain('14 Medi 2026')
  for (const nobody of [null, { language: null }, { language: 'fr' }])
    expect(shown(nobody)).toContain('Sep 14, 2026')
})
