import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { WORK_SETTINGS } from '@journeyline/domain/candidates/work-settings'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { DataTable } from '@journeyline/ui/table/data-table.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconBuilding } from '@tabler/icons-react'
import { graphql } from '../generated/gql.ts'
import type { WorksiteTable_EmployerFragment } from '../generated/graphql.ts'
import { employerMessages } from './messages.ts'

export const WorksiteTable_employer = graphql(`
  fragment WorksiteTable_employer on Employer {
    id
    worksites(first: 100) {
      edges {
        node {
          id
          name
          city
          state
          setting
          timeZone
          remote
        }
      }
    }
  }
`)

/** Where the employer's people work. */
export function WorksiteTable({ employer }: { employer: FragmentType<WorksiteTable_EmployerFragment> }) {
  const t = useMessages(employerMessages)
  const { data } = useSuspenseFragment({ fragment: WorksiteTable_employer, from: employer })
  const rows = data.worksites.edges.map((edge) => edge.node)
  return (
    <DataTable
      name="worksites"
      label={t('worksiteTable')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      columns={[
        { key: 'name', header: t('name'), cell: (row) => row.name },
        {
          key: 'place',
          header: t('place'),
          cell: (row) => [row.city, row.state].filter(Boolean).join(', ') || t('notSaid'),
        },
        { key: 'setting', header: t('setting'), cell: (row) => settingName(row.setting) },
        { key: 'timeZone', header: t('timeZone'), cell: (row) => row.timeZone.replaceAll('_', ' ') },
        { key: 'remote', header: t('remote'), cell: (row) => t(row.remote ? 'remoteYes' : 'remoteNo') },
      ]}
      empty={<Empty title={t('noWorksites')} text={t('noWorksitesText')} icon={IconBuilding} />}
    />
  )
}

function settingName(code: string): string {
  const setting = WORK_SETTINGS.find((known) => known === code)
  return setting ? labelOf('workSetting', setting) : code
}
