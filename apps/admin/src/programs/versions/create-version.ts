import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { CreateProgramVersionInput } from '../../generated/graphql.ts'
import { programMessages } from '../messages.ts'

const document = graphql(`
  mutation CreateProgramVersion($input: CreateProgramVersionInput!) {
    createProgramVersion(input: $input) {
      __typename
      ... on CreateProgramVersionSuccess {
        programVersion {
          id
          number
          program {
            ...ProgramVersions_program
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Begins a draft, and gives its id; the cache takes it among its program's versions. Says why when none was begun. */
export function useCreateVersion() {
  const t = useMessages(programMessages)
  const create = useQuickAct(document, {
    told: ({ programVersion: { number } }) => t('created', { number }),
    notDone: (why) => t('notCreated', { why }),
  })
  return async (input: CreateProgramVersionInput) => (await create(input))?.programVersion.id ?? null
}
