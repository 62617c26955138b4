import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { workSettingFrom } from '@journeyline/domain/candidates/work-settings'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconMapPin } from '@tabler/icons-react'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { WorksiteList_WorksiteFragment as Row } from '../generated/graphql.ts'
import { employerMessages } from './messages.ts'

const fragment = graphql(`
  fragment WorksiteList_worksite on Worksite {
    id
    name
    city
    state
    setting
    timeZone
    remote
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total'>
type Props = Paging & { worksites: FragmentType<typeof fragment>[]; onAdd: () => void }

/** An employer's places of work, each with what kind of workplace it is. */
export function WorksiteList({ worksites, onAdd, ...paging }: Props) {
  const t = useMessages(employerMessages)
  const columns = useColumns()
  const { data: rows } = useSuspenseFragment({ fragment, from: worksites })
  return (
    <DataTable
      name="worksites"
      label={t('worksitesTable')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      columns={columns}
      empty={
        <Empty
          icon={IconMapPin}
          title={t('noWorksites')}
          text={t('noWorksitesText')}
          act={{ label: t('createWorksite'), onClick: onAdd }}
        />
      }
      {...paging}
    />
  )
}

function useColumns(): Column<Row>[] {
  const t = useMessages(employerMessages)
  return useMemo(
    () => [
      { key: 'name', header: t('worksiteName'), cell: (row) => row.name },
      {
        key: 'place',
        header: t('city'),
        cell: (row) => [row.city, row.state].filter(Boolean).join(', '),
      },
      { key: 'setting', header: t('setting'), cell: (row) => settingName(row.setting) },
      { key: 'remote', header: t('remote'), cell: (row) => t(row.remote ? 'yes' : 'no') },
      {
        key: 'zone',
        header: t('timeZone'),
        cell: (row) => (row.timeZone.split('/').at(-1) ?? '').replaceAll('_', ' '),
      },
    ],
    [t],
  )
}

function settingName(code: string): string {
  const setting = workSettingFrom(code)
  return setting === null ? code : labelOf('workSetting', setting)
}
