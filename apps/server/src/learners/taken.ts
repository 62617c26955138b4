import { violates } from '../kernel/db-errors.ts'
import { InputError } from '../kernel/errors.ts'

/** Says of a refused write which of the learner's unique details is another's; lets every other error pass. */
export const orTaken =
  (learner: { email: string; externalId: string | null }) =>
  (error: unknown): never => {
    if (violates(error, 'learner_email_once')) {
      throw new InputError([
        {
          path: ['details', 'email'],
          message: `Another learner has the address ${learner.email}. Open that learner, or write another address.`,
        },
      ])
    }
    if (violates(error, 'learner_external_id_key')) {
      throw new InputError([
        {
          path: ['details', 'externalId'],
          message: `Another learner has the reference ${learner.externalId}. Open that learner, or write another reference.`,
        },
      ])
    }
    throw error
  }
