import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { programMessages } from '../messages.ts'

const document = graphql(`
  mutation DeleteProgramVersion($input: DeleteProgramVersionInput!) {
    deleteProgramVersion(input: $input) {
      __typename
      ... on DeleteProgramVersionSuccess {
        program {
          ...ProgramVersions_program
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Deletes a draft; the cache takes the versions its program has left. */
export function useDeleteVersion() {
  const t = useMessages(programMessages)
  const remove = useAct(document, { told: (_done, _input, number: number) => t('deleted', { number }) })
  return ({ number, ...draft }: { programVersionId: string; expectedVersion: number; number: number }) =>
    remove(draft, number)
}
