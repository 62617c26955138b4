import { useQuery } from '@apollo/client/react'
import { parseSearch } from '@journeyline/app-kit/search/address'
import type { Role } from '@journeyline/domain/people/roles'
import { CommandPalette, type PaletteGroup } from '@journeyline/ui/frame/command-palette.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import {
  IconBook2,
  IconBuilding,
  IconFileImport,
  IconPlus,
  IconUser,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { Programs } from '../programs/use-program.ts'
import { appMessages } from './messages.ts'
import { places } from './nav.ts'

const PaletteSearch = graphql(`
  query PaletteSearch($text: String!) {
    learners(filter: { text: $text }, first: 6) {
      edges {
        node {
          id
          name
          email
        }
      }
    }
    cohorts(filter: { text: $text }, first: 4) {
      edges {
        node {
          id
          name
          code
          startsOn
        }
      }
    }
    employers(filter: { text: $text }, first: 4) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

/** Ctrl-K: learners, cohorts, employers and programs by what is typed, and every page and act. */
export function Palette({ role }: { role: Role }) {
  const t = useMessages(appMessages)
  const format = useFormats()
  const [text, setText] = useState('')
  const go = useGo()
  const wanted = text.trim()
  const { data, previousData, loading } = useQuery(PaletteSearch, {
    variables: { text: wanted },
    skip: wanted.length < 2,
  })
  const found = wanted.length < 2 ? undefined : (data ?? (loading ? previousData : undefined))
  const { data: known } = useQuery(Programs)
  const nodes = <Node,>(connection: { edges: readonly { node: Node }[] } | undefined) =>
    connection?.edges.map(({ node }) => node) ?? []
  const groups: PaletteGroup[] = [
    {
      label: t('learners'),
      items: nodes(found?.learners).map(({ id, name, email }) => ({
        id,
        label: name,
        detail: email,
        icon: IconUser,
        onSelect: go(`/learners/${id}`),
      })),
    },
    {
      label: t('cohorts'),
      items: nodes(found?.cohorts).map(({ id, name, code, startsOn }) => ({
        id,
        label: name,
        detail: t('cohortDetail', { code, day: format.day(startsOn) }),
        icon: IconUsersGroup,
        onSelect: go(`/cohorts/${id}`),
      })),
    },
    {
      label: t('employers'),
      items: nodes(found?.employers).map(({ id, name }) => ({
        id,
        label: name,
        icon: IconBuilding,
        onSelect: go(`/employers/${id}`),
      })),
    },
    {
      label: t('programs'),
      local: true,
      items: nodes(known?.programs).map(({ id, name, code }) => ({
        id,
        label: name,
        detail: code,
        icon: IconBook2,
        onSelect: go(`/programs/${id}`),
      })),
    },
    {
      label: t('acts'),
      local: true,
      items: actsFor(role).map((act) => ({ ...act, id: act.word, label: t(act.word), onSelect: go(act.to) })),
    },
    {
      label: t('goTo'),
      local: true,
      items: places
        .filter((place) => !place.adminOnly || role === 'STAFF_ADMIN')
        .map(({ to, word, icon, key }) => ({
          id: to,
          label: t(word),
          icon,
          keys: ['g', key],
          onSelect: go(to),
        })),
    },
  ]
  return <CommandPalette groups={groups} onSearch={setText} searching={loading} />
}

function actsFor(role: Role) {
  const acts = [
    { word: 'newLearner', to: '/learners?new=1', icon: IconUserPlus },
    { word: 'newCohort', to: '/cohorts?new=1', icon: IconPlus },
    { word: 'newEmployer', to: '/employers?new=1', icon: IconPlus },
    { word: 'importRoster', to: '/imports?kind=ROSTER', icon: IconFileImport },
  ] as const
  const forAdmins = [{ word: 'invitePerson', to: '/people?invite=1', icon: IconUserPlus }] as const
  return role === 'STAFF_ADMIN' ? [...acts, ...forAdmins] : acts
}

function useGo() {
  const navigate = useNavigate()
  return (address: string) => () => {
    const [to = '/', search = ''] = address.split('?')
    void navigate({ to, search: parseSearch(search) })
  }
}
