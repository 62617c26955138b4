import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { CardMenu } from '@journeyline/ui/card/card-menu.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { PeopleTable_PersonFragment as Row } from '../generated/graphql.ts'
import { DisableDialog } from './disable-dialog.tsx'
import { peopleMessages } from './messages.ts'
import { PersonStanding } from './person-standing.tsx'
import { ResetLinkDialog } from './reset-link-dialog.tsx'
import { usePersonActs } from './use-person-acts.ts'

const fragment = graphql(`
  fragment PeopleTable_person on Person {
    id
    name
    email
    role
    createdAt
    state
    disabledAt
    disabledReason
    employer {
      id
      name
    }
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total'>
type Props = Paging & { people: FragmentType<typeof fragment>[]; viewerId: string }

/** Everyone who can sign in or is disabled, and what can be done about each where the rules allow it. */
export function PeopleTable({ people, viewerId, ...paging }: Props) {
  const t = useMessages(peopleMessages)
  const [resetting, setResetting] = useState<{ id: string; name: string } | null>(null)
  const [disabling, setDisabling] = useState<{ id: string; name: string } | null>(null)
  const { data: rows } = useSuspenseFragment({ fragment, from: people })
  // Further admins may be on pages not loaded yet; the server counts them all.
  const admins = rows.filter(({ role, state }) => role === 'STAFF_ADMIN' && state === 'ACTIVE')
  const staffAdmins = admins.length + (paging.hasMore ? 1 : 0)

  const actsOn = usePersonActs({ viewerId, staffAdmins, onDisable: setDisabling, onReset: setResetting })
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
    { key: 'role', header: t('role'), cell: (row) => labelOf('role', row.role) },
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
    { key: 'state', header: t('state'), cell: (row) => <PersonStanding person={row} /> },
    { key: 'joined', header: t('joined'), align: 'end', cell: (row) => <Ago day={row.createdAt} /> },
    {
      key: 'acts',
      header: t('acts'),
      fixed: true,
      cell: (row) => <CardMenu name={row.name} acts={actsOn(row)} />,
    },
  ]
  return (
    <>
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
      <ResetLinkDialog person={resetting} onClose={() => setResetting(null)} />
      <DisableDialog person={disabling} onClose={() => setDisabling(null)} />
    </>
  )
}
