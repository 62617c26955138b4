import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import { labelOf } from '../language/label.ts'
import {
  InternshipEvaluationDetails,
  mayRecordInternshipEvaluation,
  RATED_SKILLS,
  RATINGS,
  RECOMMENDATIONS,
} from './internship-evaluation.ts'

const ratings = Object.fromEntries(RATED_SKILLS.map((skill) => [skill, 3]))
const evaluation = {
  evaluatedOn: '2026-10-30',
  evaluatedBy: 'Sam Lee',
  ratings,
  recommendation: 'READY',
  comment: null,
}

test('an evaluation rates the seven soft skills and the accuracy of coding (C35-C41)', () => {
  expect(InternshipEvaluationDetails.parse({ ...evaluation, comment: ' ' })).toEqual(evaluation)
  expect(RATED_SKILLS.map((one) => labelOf('ratedSkill', one))).toEqual([
    'Detail-oriented',
    'Organized',
    'Ethical',
    'Social',
    'Analytical',
    'Curious',
    'Computer proficient',
    'Coding accuracy',
  ])
  expect(RATINGS.map((one) => labelOf('rating', one))).toEqual(['Not yet', 'Partly', 'Well', 'Very well'])
  expect(RECOMMENDATIONS.map((one) => labelOf('recommendation', one))).toEqual(['Ready', 'More practice'])
})

test.each([
  [{ evaluatedBy: '' }, 'evaluatedBy: Write the name of who evaluates.'],
  [{ ratings: { ...ratings, ETHICAL: 5 } }, 'ratings.ETHICAL: Give a rating from 1 to 4.'],
  [{ ratings: { ...ratings, ETHICAL: 2.5 } }, 'ratings.ETHICAL: Give a rating from 1 to 4.'],
  [
    { ratings: { ...ratings, CODING_ACCURACY: undefined } },
    'ratings.CODING_ACCURACY: Give a rating from 1 to 4.',
  ],
  [{ ratings: { ...ratings, PUNCTUAL: 4 } }, 'ratings: Rate every skill of the list, and no other.'],
  [{ ratings: undefined }, 'ratings: Rate every skill of the list, and no other.'],
  [{ recommendation: 'MAYBE' }, 'recommendation: Say what you recommend.'],
  [{ comment: 'x'.repeat(2001) }, 'comment: Shorten the comment to 2000 characters or fewer.'],
])('%o is refused with what to write', (facts, sentence) => {
  const issues = problemsOf(InternshipEvaluationDetails.safeParse({ ...evaluation, ...facts }))
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([sentence])
})

test('an internship is evaluated from its first day until today', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  const on = (evaluatedOn: string) =>
    mayRecordInternshipEvaluation({
      evaluatedOn: day(evaluatedOn),
      startsOn: day('2026-10-05'),
      today: day('2026-11-02'),
    })
  expect(on('2026-10-05')).toEqual(allow)
  expect(on('2026-11-02')).toEqual(allow)
  expect(on('2026-10-04')).toEqual(
    told('The internship starts on October 5, 2026. Give that day or a later one.', 'evaluatedOn'),
  )
  expect(on('2026-11-03')).toEqual(
    told(
      "An internship can't be evaluated in the future: November 3, 2026 is yet to come. Give today or an earlier day.",
      'evaluatedOn',
    ),
  )
})
