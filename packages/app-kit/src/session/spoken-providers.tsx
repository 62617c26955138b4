import type { TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { languageNamed } from '@journeyline/messages/language'
import { UiProviders } from '@journeyline/ui/providers.tsx'
import type { ComponentProps } from 'react'

/** The app's question who is signed in. */
type ViewerQuery = TypedDocumentNode<{ viewer: { language: string | null } | null }, Record<string, never>>

type Props = Omit<ComponentProps<typeof UiProviders>, 'locale'> & { viewer: ViewerQuery }

/** What every screen stands on, in the language that whoever is signed in chose; in the page's own where they chose none. */
export function SpokenProviders({ viewer, ...providers }: Props) {
  const { data } = useQuery(viewer, { fetchPolicy: 'cache-only' })
  const language = languageNamed(data?.viewer?.language)
  return <UiProviders {...providers} {...(language && { locale: language })} />
}
