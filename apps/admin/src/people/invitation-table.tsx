import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { InvitationTable_InvitationFragment as Row } from '../generated/graphql.ts'
import { InvitationState, isOpen } from './invitation-state.tsx'
import { peopleMessages } from './messages.ts'
import { useRevokeInvitation } from './revoke-invitation.ts'

const fragment = graphql(`
  fragment InvitationTable_invitation on Invitation {
    id
    email
    name
    role
    createdAt
    expiresAt
    acceptedAt
    revokedAt
    employer {
      id
      name
    }
    invitedBy {
      label
    }
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total'>
type Props = Paging & { invitations: FragmentType<typeof fragment>[]; onInvite: () => void }

/** The invitations, with what became of each; one that is still open can be revoked. */
export function InvitationTable({ invitations, onInvite, ...paging }: Props) {
  const t = useMessages(peopleMessages)
  const confirm = useConfirm()
  const revoke = useRevokeInvitation()
  const { data: rows } = useSuspenseFragment({ fragment, from: invitations })
  const nameOf = (row: Row) => row.name ?? row.email ?? t('anybody')
  const ask = (row: Row) =>
    confirm({
      title: t('revokeTitle', { name: nameOf(row) }),
      consequence: t('revokeText'),
      act: t('revoke'),
      danger: true,
      onConfirm: () => void revoke({ id: row.id, name: nameOf(row) }),
    })
  const columns: Column<Row>[] = [
    { key: 'whom', header: t('whom'), width: 200, cell: nameOf },
    { key: 'email', header: t('email'), cell: (row) => row.email },
    { key: 'role', header: t('role'), cell: (row) => labelOf('role', row.role) },
    { key: 'employer', header: t('employer'), cell: (row) => row.employer?.name },
    { key: 'state', header: t('state'), cell: (row) => <InvitationState invitation={row} /> },
    { key: 'by', header: t('invitedBy'), hidden: true, cell: (row) => row.invitedBy.label },
    {
      key: 'acts',
      header: t('acts'),
      fixed: true,
      cell: (row) =>
        isOpen(row) && <ActButton size="xs" act={{ label: t('revoke'), onClick: () => ask(row) }} />,
    },
  ]
  return (
    <DataTable
      name="invitations"
      label={t('tabInvitations', { count: paging.total ?? rows.length })}
      rows={rows}
      rowId={(row) => row.id}
      rowName={nameOf}
      columns={columns}
      empty={
        <Empty
          title={t('noInvitations')}
          text={t('noInvitationsText')}
          act={{ label: t('invite'), onClick: onInvite }}
        />
      }
      {...paging}
    />
  )
}
