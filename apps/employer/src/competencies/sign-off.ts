import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import { competencyMessages } from './messages.ts'
import type { SignOffValues, Target } from './target.ts'

const SignOffCompetencies = graphql(`
  mutation SignOffCompetencies($input: SignOffCompetenciesInput!) {
    signOffCompetencies(input: $input) {
      __typename
      ... on SignOffCompetenciesSuccess {
        data {
          id
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
    }
  }
`)

/** Signs competencies of an apprentice off, all or none; what shows where they stand is asked anew. */
export function useSignOff(placementId: string) {
  const t = useMessages(competencyMessages)
  const [mutate] = useMutation(SignOffCompetencies, { refetchQueries: 'active' })
  return async (
    targets: readonly Target[],
    { level, ...values }: SignOffValues,
    evidenceFileIds: string[],
  ): Promise<Problem[] | undefined> => {
    try {
      const items = targets.map(({ competencyId }) => ({ placementId, competencyId }))
      const { data } = await mutate({
        variables: { input: { items, level: Number(level), evidenceFileIds, ...values } },
      })
      if (!data || !('data' in data.signOffCompetencies)) return problemsOf(data?.signOffCompetencies)
      notify.done(t('signedOff', { count: targets.length }))
      return undefined
    } catch (error) {
      tellFailure(error, t('signOffFailed'))
      throw error
    }
  }
}
