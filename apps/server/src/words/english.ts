import { SENTENCES as DOMAIN } from '@journeyline/domain/language/english'
import { candidateWords } from './candidates.ts'
import { checkWords } from './checks.ts'
import { cohortWords } from './cohorts.ts'
import { competencyWords } from './competencies.ts'
import { credentialWords } from './credentials.ts'
import { employerWords } from './employers.ts'
import { enrollmentWords } from './enrollments.ts'
import { evidenceWords } from './evidence.ts'
import { fundingWords } from './funding.ts'
import { hoursWords } from './hours.ts'
import { importWords } from './imports.ts'
import { instructionWords } from './instruction.ts'
import { internshipWords } from './internships.ts'
import { learnerWords } from './learners.ts'
import { peopleWords } from './people.ts'
import { programWords } from './programs.ts'
import { refusalWords } from './refusals.ts'
import { requestWords } from './requests.ts'
import { reviewWords } from './reviews.ts'
import { routeWords } from './routes.ts'

/** Every sentence that the API may say, in English, by its code. */
export const SENTENCES = {
  ...DOMAIN,
  ...candidateWords,
  ...checkWords,
  ...cohortWords,
  ...competencyWords,
  ...credentialWords,
  ...employerWords,
  ...enrollmentWords,
  ...evidenceWords,
  ...fundingWords,
  ...hoursWords,
  ...importWords,
  ...instructionWords,
  ...internshipWords,
  ...learnerWords,
  ...peopleWords,
  ...programWords,
  ...refusalWords,
  ...requestWords,
  ...reviewWords,
  ...routeWords,
} as const
