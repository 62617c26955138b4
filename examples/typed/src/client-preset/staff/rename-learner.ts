import { ask, type Connection } from '../../ask.ts'
import { graphql } from './generated/gql.ts'
import type { StateOfEnrollmentsQuery, UpdateLearnerInput } from './generated/graphql.ts'

const RenameLearner = graphql(`
  mutation RenameLearner($input: UpdateLearnerInput!) {
    updateLearner(input: $input) {
      __typename
      ... on UpdateLearnerSuccess { learner { name version } }
      ... on AlreadyThereError { message existing { id } }
      ... on InputError { fields { path message } }
      ... on NotFoundError { missing { id } }
      ... on RuleError { code message }
      ... on StaleVersionError { currentVersion changedBy }
    }
  }
`)

/** Edits a learner, and tells what came of it; a refusal that a later version of the API adds fails to compile. */
export async function renameLearner(connection: Connection, input: UpdateLearnerInput): Promise<string> {
  const { updateLearner: result } = await ask(connection, RenameLearner, { input })
  switch (result.__typename) {
    case 'UpdateLearnerSuccess':
      return `${result.learner.name}, version ${result.learner.version}`
    case 'AlreadyThereError':
      return `${result.existing?.id ?? 'another'} has it: ${result.message}`
    case 'InputError':
      return result.fields.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    case 'NotFoundError':
      return `nothing there: ${result.missing.map(({ id }) => id).join(', ')}`
    case 'RuleError':
      return `${result.code}: ${result.message}`
    case 'StaleVersionError':
      return `version ${result.currentVersion} by now, changed by ${result.changedBy}`
    default:
      return unknown(result)
  }
}

/** Of what the compiler knows nothing is left; an API that is newer than this program may still answer it. */
const unknown = (never: never) => `something else: ${JSON.stringify(never)}`

const StateOfEnrollments = graphql(`
  query StateOfEnrollments {
    enrollments(first: 100) { nodes { stage } }
  }
`)

type Stage = StateOfEnrollmentsQuery['enrollments']['nodes'][number]['stage']

/** Whether somebody is still on the way; a stage that this program does not know is "something else", and shown as it is. */
export function way(stage: Stage): string {
  switch (stage) {
    case 'TRAINING':
    case 'PRACTICODE':
    case 'INTERNSHIP':
    case 'READY':
    case 'APPRENTICESHIP':
      return 'on the way'
    case 'COMPLETED':
    case 'WITHDRAWN':
      return 'at an end'
    default:
      return stage satisfies never
  }
}

/** How many are on which way. */
export async function ways(connection: Connection): Promise<string[]> {
  const { enrollments } = await ask(connection, StateOfEnrollments, {})
  return enrollments.nodes.map(({ stage }) => way(stage))
}
