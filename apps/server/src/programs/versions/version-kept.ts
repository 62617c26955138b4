import { mayEditVersion } from '@journeyline/domain/programs/program-version'
import { programWord } from '@journeyline/domain/programs/words'
import { violates } from '../../kernel/db-errors.ts'
import { enforce } from '../../kernel/errors.ts'

/** Says of a write that the database refused because the version is published what the rule says; lets every other error pass. */
export const orVersionKept = (error: unknown): never => {
  if (violates(error, 'program_version_is_kept'))
    enforce(mayEditVersion({ name: programWord('VERSION_THIS'), status: 'PUBLISHED', enrollments: 0 }))
  throw error
}
