import { graphql } from '../generated/gql.ts'
import type { SignOffCompetenciesInput } from '../generated/graphql.ts'
import type { SignOffValues } from './sign-off-values.ts'

/** Signs competencies off, all or none: nothing else is asked for. */
export const signOffCompetencies = graphql(`
  mutation SignOffCompetencies($input: SignOffCompetenciesInput!) {
    signOffCompetencies(input: $input) {
      __typename
      ... on SignOffCompetenciesSuccess {
        rows {
          index
        }
      }
      ...Refused @unmask
    }
  }
`)

/** What is sent: one judgement of each of these. */
export function signOffInput(
  items: SignOffCompetenciesInput['items'],
  { level, ...values }: SignOffValues,
  evidenceFileIds: string[],
): SignOffCompetenciesInput {
  return { items, level: Number(level), evidenceFileIds, ...values }
}
