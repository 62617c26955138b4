import { candidateWords } from '../candidates/words.ts'
import { checkWords } from '../checks/words.ts'
import { cohortWords } from '../cohorts/words.ts'
import { competencyWords } from '../competencies/words.ts'
import { credentialWords } from '../credentials/words.ts'
import { employerWords } from '../employers/words.ts'
import { enrollmentWords } from '../enrollments/words.ts'
import { evidenceWords } from '../evidence/words.ts'
import { hoursWords } from '../hours/words.ts'
import { importWords } from '../imports/words.ts'
import { instructionWords } from '../instruction/words.ts'
import { internshipWords } from '../internships/words.ts'
import { learnerWords } from '../learners/words.ts'
import { peopleWords } from '../people/words.ts'
import { placementWords } from '../placements/words.ts'
import { practicodeWords } from '../practicode/words.ts'
import { priorLearningWords } from '../prior-learning/words.ts'
import { programWords, standardWords } from '../programs/words.ts'
import { progressWords } from '../progress/words.ts'
import { referenceWords } from '../references/words.ts'
import { reviewWords } from '../reviews/words.ts'
import { commonWords } from '../words/common-words.ts'

/** Every sentence of the domain in English, by its code. */
export const SENTENCES = {
  ...commonWords,
  ...candidateWords,
  ...checkWords,
  ...cohortWords,
  ...competencyWords,
  ...credentialWords,
  ...employerWords,
  ...enrollmentWords,
  ...evidenceWords,
  ...hoursWords,
  ...importWords,
  ...instructionWords,
  ...internshipWords,
  ...learnerWords,
  ...peopleWords,
  ...placementWords,
  ...practicodeWords,
  ...priorLearningWords,
  ...programWords,
  ...standardWords,
  ...progressWords,
  ...referenceWords,
  ...reviewWords,
} as const

/** Every code that a refusal or another answer may carry. */
export type WordCode = keyof typeof SENTENCES
