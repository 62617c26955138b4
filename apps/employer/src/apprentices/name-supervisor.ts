import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { NameSupervisorInput } from '../generated/graphql.ts'
import { apprenticeMessages } from './messages.ts'

const NameSupervisor = graphql(`
  mutation NameSupervisor($input: NameSupervisorInput!) {
    nameSupervisor(input: $input) {
      ... on NameSupervisorSuccess {
        placement {
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
      ...Refused @unmask
    }
  }
`)

type Choices = Omit<NameSupervisorInput, 'placementId'>
/** What the form holds of them; '' is none. */
export type SupervisorValues = FormValues<Choices>

/** Names who supervises an apprentice and where; who decides on the waiting hours follows from it. */
export function useNameSupervisor() {
  const t = useMessages(apprenticeMessages)
  const name = useAct(NameSupervisor, {
    told: ({ placement: { supervisor } }, _input, apprentice: string) =>
      supervisor
        ? t('supervises', { name: apprentice, person: supervisor.name })
        : t('savedPlace', { name: apprentice }),
    changes: (cache) => void cache.evict({ fieldName: 'hoursToDecide' }),
    refetchQueries: ['Viewer', 'ApprenticePage'],
  })
  return async (placement: { id: string; apprenticeName: string }, values: SupervisorValues) => {
    // both are written, so a choice that the API gains does not compile until the form makes it
    const choices: Required<Choices> = {
      supervisorId: values.supervisorId || null,
      worksiteId: values.worksiteId || null,
    }
    return name({ placementId: placement.id, ...choices }, placement.apprenticeName)
  }
}
