import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { EmployerPeople_PersonFragment as Row } from '../generated/graphql.ts'
import { employerMessages } from './messages.ts'

const fragment = graphql(`
  fragment EmployerPeople_person on Person {
    id
    name
    email
    state
    createdAt
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total'>
type Props = Paging & { people: FragmentType<typeof fragment>[] }

/** Who signs in to the portal for an employer. */
export function EmployerPeople({ people, ...paging }: Props) {
  const t = useMessages(employerMessages)
  const { data: rows } = useSuspenseFragment({ fragment, from: people })
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        key: 'name',
        header: t('personName'),
        width: 180,
        cell: ({ name, state }) => (
          <>
            {name} {state === 'DISABLED' && <Tag tone="warn">{t('disabled')}</Tag>}
          </>
        ),
      },
      { key: 'email', header: t('email'), cell: (row) => row.email },
      { key: 'joined', header: t('joined'), align: 'end', cell: (row) => <Ago day={row.createdAt} /> },
    ],
    [t],
  )
  return (
    <DataTable
      name="employer-people"
      label={t('peopleTable')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      columns={columns}
      empty={<Empty icon={IconUsers} title={t('noPeople')} text={t('noPeopleText')} />}
      {...paging}
    />
  )
}
