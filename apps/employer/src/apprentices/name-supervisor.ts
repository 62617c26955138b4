import { useMutation } from '@apollo/client/react'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import type { NameSupervisorInput } from '../generated/graphql.ts'
import { apprenticeMessages } from './messages.ts'

const NameSupervisor = graphql(`
  mutation NameSupervisor($input: NameSupervisorInput!) {
    nameSupervisor(input: $input) {
      ... on NameSupervisorSuccess {
        data {
          id
          supervisor {
            id
            name
          }
          worksite {
            id
            name
            timeZone
          }
        }
      }
      ... on Refusal {
        message
      }
      ... on RuleError {
        field
      }
    }
  }
`)

type Choices = Omit<NameSupervisorInput, 'placementId'>
/** What the form holds of them; '' is none. */
export type SupervisorValues = FormValues<Choices>

/** Names who supervises an apprentice and where; who decides on the waiting hours follows from it. */
export function useNameSupervisor() {
  const t = useMessages(apprenticeMessages)
  const [mutate] = useMutation(NameSupervisor)
  return async (
    placement: { id: string; apprenticeName: string },
    values: SupervisorValues,
  ): Promise<Problem[] | undefined> => {
    // both are written, so a choice that the API gains does not compile until the form makes it
    const choices: Required<Choices> = {
      supervisorId: values.supervisorId || null,
      worksiteId: values.worksiteId || null,
    }
    try {
      const { data } = await mutate({
        variables: {
          input: { placementId: placement.id, ...choices },
        },
        update: (cache, { data: answer }) => {
          if (answer && 'data' in answer.nameSupervisor) cache.evict({ fieldName: 'hoursToDecide' })
        },
        refetchQueries: ['Viewer', 'ApprenticePage'],
      })
      if (!data || !('data' in data.nameSupervisor)) return problemsOf(data?.nameSupervisor)
      const { supervisor } = data.nameSupervisor.data
      const name = placement.apprenticeName
      notify.done(supervisor ? t('supervises', { name, person: supervisor.name }) : t('savedPlace', { name }))
      return undefined
    } catch (error) {
      tellFailure(error, t('supervisorFailed'))
      throw error
    }
  }
}
