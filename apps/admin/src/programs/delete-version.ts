import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { programMessages } from './messages.ts'

const document = graphql(`
  mutation DeleteProgramVersion($input: DeleteProgramVersionInput!) {
    deleteProgramVersion(input: $input) {
      __typename
      ... on DeleteProgramVersionSuccess {
        data {
          ...ProgramVersions_program
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Deletes a draft; the cache takes the versions its program has left. */
export function useDeleteVersion() {
  const t = useMessages(programMessages)
  const [mutate] = useMutation(document)
  return async ({ programVersionId, number }: { programVersionId: string; number: number }) => {
    const { data } = await mutate({ variables: { input: { programVersionId } } })
    const outcome = outcomeOf(data?.deleteProgramVersion)
    if (outcome.done) notify.done(t('deleted', { number }))
    return outcome
  }
}
