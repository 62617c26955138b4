import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { RecordInternshipInput, UpdateInternshipInput } from '../generated/graphql.ts'
import { internshipMessages } from './messages.ts'

const recording = graphql(`
  mutation RecordInternship($input: RecordInternshipInput!) {
    answer: recordInternship(input: $input) {
      __typename
      ... on RecordInternshipSuccess {
        data {
          id
          ...Internships_enrollment
          ...PracticeNext_enrollment
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

const updating = graphql(`
  mutation UpdateInternship($input: UpdateInternshipInput!) {
    answer: updateInternship(input: $input) {
      __typename
      ... on UpdateInternshipSuccess {
        data {
          id
          ...Internships_enrollment
          ...PracticeNext_enrollment
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
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Records an internship or edits one; what the version still asks of it follows in the cache. */
export function useSaveInternship() {
  const t = useMessages(internshipMessages)
  const [record] = useMutation(recording)
  const [update] = useMutation(updating)
  return {
    record: async (input: RecordInternshipInput) => {
      const outcome = outcomeOf((await record({ variables: { input } })).data?.answer)
      if (outcome.done) notify.done(t('recorded', { site: input.details.site }))
      return outcome
    },
    update: async (input: UpdateInternshipInput) => {
      const outcome = outcomeOf((await update({ variables: { input } })).data?.answer)
      if (outcome.done) notify.done(t('saved', { site: input.details.site }))
      return outcome
    },
  }
}
