import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { PlacementPatchInput } from '../generated/graphql.ts'
import { apprenticeMessages } from './messages.ts'

const UpdatePlacement = graphql(`
  mutation UpdatePlacement($input: UpdatePlacementInput!) {
    updatePlacement(input: $input) {
      ... on UpdatePlacementSuccess {
        placement {
          id
          version
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

type Choices = PlacementPatchInput
/** What the form holds of them; '' is none. */
export type SupervisorValues = FormValues<Choices>

/** Names who supervises an apprentice and where; who decides on the waiting hours follows from it. */
export function useUpdatePlacement() {
  const t = useMessages(apprenticeMessages)
  const name = useAct(UpdatePlacement, {
    told: ({ placement: { supervisor } }, _input, apprentice: string) =>
      supervisor
        ? t('supervises', { name: apprentice, person: supervisor.name })
        : t('savedPlace', { name: apprentice }),
    changes: (cache) => void cache.evict({ fieldName: 'hoursToDecide' }),
    refetchQueries: ['Viewer', 'ApprenticePage'],
  })
  return async (
    placement: { id: string; version: number; apprenticeName: string },
    values: SupervisorValues,
  ) => {
    // both are written, so a choice that the API gains does not compile until the form makes it
    const choices: Required<Choices> = {
      supervisorId: values.supervisorId || null,
      worksiteId: values.worksiteId || null,
    }
    return name(
      { placementId: placement.id, expectedVersion: placement.version, details: choices },
      placement.apprenticeName,
    )
  }
}
