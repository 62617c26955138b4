import { useApolloClient, useSuspenseQuery } from '@apollo/client/react'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
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
        version
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

/** Who supervises an apprentice, and where. When somebody saved first, what was chosen stays and the two can be compared. */
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
  const client = useApolloClient()
  const { id, employer } = placement
  const edit = useEdit<Placement, SupervisorValues>({
    row: placement,
    valuesOf,
    check: () => [],
    save: (values) => name(placement, values),
    reload: () =>
      client.query({ query: SupervisorDialogQuery, variables: { id }, fetchPolicy: 'network-only' }),
    onSaved: onDone,
  })
  const people = employer.people.edges
    .map(({ node }) => node)
    .filter(({ id: personId, state }) => state === 'ACTIVE' || personId === placement.supervisor?.id)
    .map(({ id: value, name: label }) => ({ value, label }))
  const worksites = employer.worksites.edges.map(({ node }) => ({
    value: node.id,
    label: [node.name, node.city].filter(Boolean).join(', '),
  }))
  return (
    <EditForm
      edit={edit}
      differences={differencesOf(valuesOf(edit.began), valuesOf(placement), {
        supervisorId: [t('supervisor'), labelIn(people)],
        worksiteId: [t('worksite'), labelIn(worksites)],
      })}
      submit={t('save')}
    >
      <SelectField
        label={t('supervisor')}
        help={t('supervisorHelp')}
        options={people}
        placeholder={t('nobody')}
        clearable
        {...edit.form.field('supervisorId')}
      />
      <SelectField
        label={t('worksite')}
        help={t('worksiteHelp')}
        options={worksites}
        placeholder={t('notSaid')}
        clearable
        {...edit.form.field('worksiteId')}
      />
    </EditForm>
  )
}

const valuesOf = ({ supervisor, worksite }: Placement): SupervisorValues => ({
  supervisorId: supervisor?.id ?? '',
  worksiteId: worksite?.id ?? '',
})

type Option = { value: string; label: string }

const labelIn = (options: readonly Option[]) => (value: string | null | undefined) =>
  options.find((option) => option.value === value)?.label ?? ''
