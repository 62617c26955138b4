import {
  type ExperienceLetterText,
  experienceLetter,
  mayWriteExperienceLetter,
} from '@journeyline/domain/credentials/letter/experience-letter'
import { ExperienceLetterDetails } from '@journeyline/domain/credentials/letter/experience-letter-details'
import { learnerName } from '@journeyline/domain/learners/learner-details'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { EXPERIENCE_ROWS, experiencesOf, subjectIdOf } from '../removal/experience.ts'
import { timesOnRecord } from '../removal/time-on-record.ts'
import { credentialWord } from '../words.ts'

interface LetterAsked {
  learnerId: string
  /** The global id of the placement or internship the letter is about. */
  subjectId: string
  details: unknown
}

/**
 * The words of a letter about one employment or internship of a learner, its time as the record has it, or the reason why it can't be
 * written. Staff only.
 */
export async function experienceLetterOf(
  viewer: SignedIn,
  asked: LetterAsked,
  clock: Clock,
): Promise<{ employerName: string; words: ExperienceLetterText }> {
  const details = checked(ExperienceLetterDetails, asked.details, ['details'])
  const learner = found(
    await viewer.db.learner.findUnique({
      where: { id: rowId('Learner', asked.learnerId) },
      include: { enrollments: { select: EXPERIENCE_ROWS } },
    }),
    'LEARNER',
  )
  const experience = found(
    experiencesOf(learner.enrollments).find((one) => subjectIdOf(one) === asked.subjectId),
    credentialWord('EXPERIENCE_UNKNOWN'),
  )
  const writtenOn = Temporal.PlainDate.from(details.writtenOn)
  const [time] = await timesOnRecord(viewer, [{ experience, asOf: writtenOn }], clock.today())
  const letter = {
    ...details,
    writtenOn,
    learnerName: learnerName(learner),
    employerName: experience.name,
    experience: experience.kind,
    startedOn: experience.startsOn,
    endedOn: experience.endsOn,
    time: time!,
  }
  enforce(mayWriteExperienceLetter(letter, clock.today()))
  return { employerName: experience.name, words: experienceLetter(letter) }
}
