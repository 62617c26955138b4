import { useSuspenseQuery } from '@apollo/client/react'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { PageBoundary } from '../app/page-boundary.tsx'
import { graphql } from '../generated/gql.ts'
import type { SupervisorDialogQuery as Data } from '../generated/graphql.ts'
import { apprenticeMessages } from './messages.ts'
import { type SupervisorValues, useUpdatePlacement } from './update-placement.ts'

const SupervisorDialogQuery = graphql(`
  query SupervisorDialog($id: ID!) {
    node(id: $id) {
      id
      ... on Placement {
        apprenticeName
        supervisor {
          id
        }
        worksite {
          id
        }
        employer {
          id
          people(first: 100) {
            edges {
              node {
                id
                name
                state
              }
            }
          }
          worksites(first: 100) {
            edges {
              node {
                id
                name
                city
              }
            }
          }
        }
      }
    }
  }
`)

type Props = { placementId: string; opened: boolean; onClose: () => void }

/** Who supervises an apprentice, and where. */
export function SupervisorDialog({ placementId, opened, onClose }: Props) {
  const t = useMessages(apprenticeMessages)
  return (
    <FormDialog title={t('changeSupervisor')} opened={opened} onClose={onClose}>
      <PageBoundary fallback={<SkeletonTable rows={3} columns={1} />} what={t('form')}>
        <Loaded placementId={placementId} onDone={onClose} />
      </PageBoundary>
    </FormDialog>
  )
}

type LoadedProps = { placementId: string; onDone: () => void }

function Loaded({ placementId, ...rest }: LoadedProps) {
  const { data } = useSuspenseQuery(SupervisorDialogQuery, { variables: { id: placementId } })
  return data.node?.__typename === 'Placement' ? <SupervisorForm placement={data.node} {...rest} /> : null
}

type Placement = Extract<NonNullable<Data['node']>, { __typename: 'Placement' }>
type FormProps = Omit<LoadedProps, 'placementId'> & { placement: Placement }

function SupervisorForm({ placement, onDone }: FormProps) {
  const t = useMessages(apprenticeMessages)
  const name = useUpdatePlacement()
  const form = useActForm<SupervisorValues>({
    initial: { supervisorId: placement.supervisor?.id ?? '', worksiteId: placement.worksite?.id ?? '' },
    check: () => [],
    act: (values) => name(placement, values),
    onDone,
  })
  const { people, worksites } = placement.employer
  const mayBeNamed = people.edges
    .map(({ node }) => node)
    .filter(({ id, state }) => state === 'ACTIVE' || id === placement.supervisor?.id)
  return (
    <ActForm form={form} submit={t('save')}>
      <SelectField
        label={t('supervisor')}
        help={t('supervisorHelp')}
        options={mayBeNamed.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={t('nobody')}
        clearable
        {...form.field('supervisorId')}
      />
      <SelectField
        label={t('worksite')}
        help={t('worksiteHelp')}
        options={worksites.edges.map(({ node }) => ({
          value: node.id,
          label: [node.name, node.city].filter(Boolean).join(', '),
        }))}
        placeholder={t('notSaid')}
        clearable
        {...form.field('worksiteId')}
      />
    </ActForm>
  )
}
