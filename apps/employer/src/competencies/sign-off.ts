import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { competencyMessages } from './messages.ts'
import type { Target } from './target.ts'

const SignOffCompetencies = graphql(`
  mutation SignOffCompetencies($input: SignOffCompetenciesInput!) {
    signOffCompetencies(input: $input) {
      __typename
      ... on SignOffCompetenciesSuccess {
        data {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Signs competencies of an apprentice off, all or none; what shows where they stand is asked anew. */
export function useSignOff(placementId: string) {
  const t = useMessages(competencyMessages)
  const signOff = useAct(SignOffCompetencies, {
    told: (_done, { items }) => t('signedOff', { count: items.length }),
    refetchQueries: 'active',
  })
  return async (
    targets: readonly Target[],
    { level, ...values }: SignOffValues,
    evidenceFileIds: string[],
  ) => {
    const items = targets.map(({ competencyId }) => ({ placementId, competencyId }))
    return signOff({ items, level: Number(level), evidenceFileIds, ...values })
  }
}
