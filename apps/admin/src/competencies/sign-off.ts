import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { competencyMessages } from './messages.ts'
import type { SignOffValues, Target } from './targets.ts'

const document = graphql(`
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

/** Signs competencies off, all or none; the lists that show them are asked anew. */
export function useSignOff() {
  const t = useMessages(competencyMessages)
  const [mutate] = useMutation(document, { refetchQueries: 'active' })
  return async (targets: readonly Target[], values: SignOffValues, evidenceFileIds: string[]) => {
    const { level, judgedOn, judgedBy, witness, note } = values
    const items = targets.map(({ enrollmentId, competencyId }) => ({ enrollmentId, competencyId }))
    const { data } = await mutate({
      variables: {
        input: { items, level: Number(level), judgedOn, judgedBy, witness, note, evidenceFileIds },
      },
    })
    const outcome = outcomeOf(data?.signOffCompetencies)
    const [only, ...others] = targets
    if (outcome.done)
      notify.done(
        only && others.length === 0
          ? t('signedOffOne', { code: only.code, name: only.learnerName })
          : t('signedOff', { count: targets.length }),
      )
    return outcome
  }
}
