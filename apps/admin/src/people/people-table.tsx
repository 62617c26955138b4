import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { removePerson } from '@journeyline/domain/people/person-details'
import { roleName } from '@journeyline/domain/people/roles'
import { ActButton } from '@journeyline/ui/act.tsx'
import { Ago } from '@journeyline/ui/ago.tsx'
import { useConfirm } from '@journeyline/ui/confirm.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/data-table.tsx'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Empty } from '@journeyline/ui/states.tsx'
import { Tag } from '@journeyline/ui/tag.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { graphql } from '../generated/gql.ts'
import type { PeopleTable_PersonFragment as Row } from '../generated/graphql.ts'
import { peopleMessages } from './messages.ts'
import { useRemovePerson } from './remove-person.ts'

const fragment = graphql(`
  fragment PeopleTable_person on Person {
    id
    name
    email
    role
    createdAt
    employer {
      id
      name
    }
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total'>
type Props = Paging & { people: FragmentType<typeof fragment>[]; viewerId: string }

/** Everyone who can sign in; each can be removed where the rules allow it. */
export function PeopleTable({ people, viewerId, ...paging }: Props) {
  const t = useMessages(peopleMessages)
  const confirm = useConfirm()
  const remove = useRemovePerson()
  const { data: rows } = useSuspenseFragment({ fragment, from: people })
  // Further admins may be on pages not loaded yet; the server counts them all.
  const staffAdmins = rows.filter(({ role }) => role === 'STAFF_ADMIN').length + (paging.hasMore ? 1 : 0)

  const ask = (person: Row) =>
    confirm({
      title: t('removeTitle', { name: person.name }),
      consequence: t('removeText', { name: person.name, email: person.email }),
      act: t('remove'),
      danger: true,
      onConfirm: () => void remove(person),
    })
  const removal = (person: Row) => {
    const decision = removePerson({ viewerId, person, staffAdmins })
    return {
      label: t('remove'),
      onClick: () => ask(person),
      ...(decision.allowed ? {} : { refusal: decision.reason }),
    }
  }
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('name'),
      width: 200,
      cell: (row) => (
        <>
          {row.name} {row.id === viewerId && <Tag tone="info">{t('you')}</Tag>}
        </>
      ),
    },
    { key: 'email', header: t('email'), cell: (row) => row.email },
    { key: 'role', header: t('role'), cell: (row) => roleName(row.role) },
    {
      key: 'employer',
      header: t('employer'),
      cell: (row) =>
        row.employer && (
          <UiLink className="jl-link" to={`/employers/${encodeURIComponent(row.employer.id)}`}>
            {row.employer.name}
          </UiLink>
        ),
    },
    { key: 'joined', header: t('joined'), align: 'end', cell: (row) => <Ago day={row.createdAt} /> },
    {
      key: 'acts',
      header: t('acts'),
      fixed: true,
      cell: (row) => <ActButton size="xs" act={removal(row)} />,
    },
  ]
  return (
    <DataTable
      name="people"
      label={t('people')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      columns={columns}
      empty={<Empty title={t('noPeople')} text={t('noPeopleText')} />}
      {...paging}
    />
  )
}
