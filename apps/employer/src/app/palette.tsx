import { useQuery } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { CommandPalette } from '@journeyline/ui/frame/command-palette.tsx'
import type { NavItem } from '@journeyline/ui/frame/nav-list.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconClockPlus, IconHome2, IconUser, IconUserCheck, IconUserStar } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { appMessages } from './messages.ts'

const PaletteQuery = graphql(`
  query Palette($text: String!) {
    candidates(filter: { text: $text }, first: 8) {
      edges {
        node {
          id
          displayName
          stage
        }
      }
    }
  }
`)

const PaletteApprentices = graphql(`
  query PaletteApprentices {
    viewer {
      employer {
        id
        placements(filter: { employed: true }, first: 100) {
          edges {
            node {
              id
              apprenticeName
            }
          }
        }
      }
    }
  }
`)

/** Ctrl-K over the apprentices, the candidates, the pages and what can be done. */
export function Palette({ nav }: { nav: readonly NavItem[] }) {
  const t = useMessages(appMessages)
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const { data, loading } = useQuery(PaletteQuery, { variables: { text }, skip: text.trim() === '' })
  const { data: employed } = useQuery(PaletteApprentices, { skip: text.trim() === '' })
  const edges = text.trim() === '' ? [] : (data?.candidates.edges ?? [])
  const named = (name: string) => name.toLowerCase().includes(text.trim().toLowerCase())
  // The API also searches the profiles' words; whoever is called that comes first.
  const found = edges
    .map(({ node }) => node)
    .sort((one, other) => Number(named(other.displayName)) - Number(named(one.displayName)))
  const apprentices = (employed?.viewer?.employer?.placements.edges ?? [])
    .map(({ node }) => node)
    .filter(({ apprenticeName }) => text.trim() !== '' && named(apprenticeName))
    .slice(0, 5)
  const toApprentice = (placementId: string, search: { write?: true } = {}) =>
    navigate({ to: '/apprentices/$placementId', params: { placementId }, search })
  const people = found.map((node) => ({
    id: node.id,
    label: node.displayName,
    detail: labelOf('stage', node.stage),
    icon: IconUser,
    onSelect: () => navigate({ to: '/candidates/$candidateId', params: { candidateId: node.id } }),
  }))
  const pages = nav.map((item) => ({
    id: item.to,
    label: item.label,
    icon: item.icon,
    onSelect: () => navigate({ to: item.to }),
  }))
  const lists = [
    {
      id: 'ready',
      label: t('readyCandidates'),
      icon: IconUserCheck,
      onSelect: () => navigate({ to: '/candidates', search: { stages: ['READY'] } }),
    },
    {
      id: 'remote',
      label: t('remoteCandidates'),
      icon: IconHome2,
      onSelect: () => navigate({ to: '/candidates', search: { remote: true } }),
    },
  ]
  return (
    <CommandPalette
      groups={[
        {
          label: t('apprentices'),
          items: apprentices.map(({ id, apprenticeName }) => ({
            ...{ id, label: apprenticeName, icon: IconUserStar },
            onSelect: () => toApprentice(id),
          })),
        },
        {
          label: t('acts'),
          items: apprentices.map(({ id, apprenticeName }) => ({
            ...{ id: `write-${id}`, label: t('writeFor', { name: apprenticeName }), icon: IconClockPlus },
            onSelect: () => toApprentice(id, { write: true }),
          })),
        },
        { label: t('candidates'), items: people },
        { label: t('pages'), items: [...pages, ...lists], local: true },
      ]}
      onSearch={setText}
      searching={loading}
    />
  )
}
