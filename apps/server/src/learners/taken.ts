import { violates } from '../kernel/db-errors.ts'
import { InputError } from '../kernel/errors.ts'
import { learnerWord } from './words.ts'

/** Says of a refused write which of the learner's unique details is another's; lets every other error pass. */
export const orTaken =
  (learner: { email: string; externalId: string | null }) =>
  (error: unknown): never => {
    if (violates(error, 'learner_email_once')) {
      throw new InputError([
        {
          path: ['details', 'email'],
          ...learnerWord('LEARNER_EMAIL_TAKEN', { email: learner.email }),
        },
      ])
    }
    if (violates(error, 'learner_external_id_key')) {
      throw new InputError([
        {
          path: ['details', 'externalId'],
          ...learnerWord('LEARNER_REFERENCE_TAKEN', { externalId: learner.externalId! }),
        },
      ])
    }
    throw error
  }
