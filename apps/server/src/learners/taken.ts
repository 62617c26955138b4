import type { Learner, Prisma } from '@journeyline/db/generated/prisma/client'
import type { Words } from '@journeyline/domain/words/words'
import type { OnlyOne } from '../kernel/already-there.ts'
import { violates } from '../kernel/db-errors.ts'
import { learnerWord } from './words.ts'

/** Which of the learner's unique details is another's, of a write that was refused for it; lets every other error pass. */
export function taken(
  error: unknown,
  { email, externalId }: { email: string; externalId: string | null },
): OnlyOne<Learner> {
  if (violates(error, 'learner_email_once'))
    return anothers(
      'email',
      { email: { equals: email, mode: 'insensitive' } },
      learnerWord('LEARNER_EMAIL_TAKEN', { email }),
    )
  if (violates(error, 'learner_external_id_key') && externalId !== null)
    return anothers('externalId', { externalId }, learnerWord('LEARNER_REFERENCE_TAKEN', { externalId }))
  throw error
}

const anothers = (field: string, where: Prisma.LearnerWhereInput, words: Words): OnlyOne<Learner> => ({
  find: (db) => db.learner.findFirst({ where }),
  ...{ type: 'Learner', words, path: ['details', field] },
})
