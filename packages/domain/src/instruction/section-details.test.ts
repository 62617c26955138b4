import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import {
  mayDeleteSection,
  mayGiveCourse,
  mayTeachBy,
  SectionDetails,
  sectionDays,
} from './section-details.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const evenings = {
  name: 'Procedure coding, evenings',
  instructor: 'Renee Castillo, CPC',
  deliveryMethod: 'GROUP_TEACHING',
  startsOn: '2026-09-14',
  endsOn: '2026-12-02',
}

test('a section has a name and its days; who teaches and how may come later', () => {
  expect(SectionDetails.parse(evenings)).toEqual(evenings)
  const bare = { name: ' Evenings ', instructor: ' ', startsOn: '2026-09-14', endsOn: '2026-09-14' }
  expect(SectionDetails.parse(bare)).toEqual({
    ...{ name: 'Evenings', instructor: null, deliveryMethod: null },
    ...{ startsOn: '2026-09-14', endsOn: '2026-09-14' },
  })
})

test.each([
  [{ name: '' }, 'name: Write the name of the section.'],
  [{ startsOn: '2026-02-30' }, 'startsOn: There is no such day as 2026-02-30. Check the month and the day.'],
  [{ endsOn: '2026-09-13' }, 'endsOn: Give a last day that is not before the first.'],
])('a section as %o is refused', (facts, problem) => {
  const problems = problemsOf(SectionDetails.safeParse({ ...evenings, ...facts }))
  expect(problems.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([problem])
})

test('a cohort is given a course of its own program, out of a published version', () => {
  const cohort = { name: 'Fall 2026', programId: 'us' }
  const course = { name: 'Ethics', programId: 'us', isPublished: true }
  expect(mayGiveCourse({ course, cohort })).toEqual(allow)
  expect(mayGiveCourse({ course: { ...course, programId: 'wales' }, cohort })).toEqual(
    told(
      'Ethics is a course of another program than Fall 2026 follows. Name a course of that program.',
      'courseId',
    ),
  )
  expect(mayGiveCourse({ course: { ...course, isPublished: false }, cohort })).toEqual(
    told('Ethics stands in a draft, which still changes. Publish the program version first.', 'courseId'),
  )
})

test('a section is taught by a delivery method of the version, or it is left open', () => {
  const listed = [{ code: 'E_LEARNING' }, { code: 'COACHING' }]
  expect(mayTeachBy('COACHING', listed)).toEqual(allow)
  expect(mayTeachBy(null, listed)).toEqual(allow)
  for (const methods of [listed, []]) {
    expect(mayTeachBy('SHOP', methods)).toEqual(
      told(
        'The program version does not list this way of teaching. Name one that it lists, or leave it open.',
        'deliveryMethod',
      ),
    )
  }
})

test('a section keeps its classes within its days', () => {
  const meetingDays = [day('2026-12-02'), day('2026-09-14'), day('2026-10-05')]
  const lasts = (startsOn: string, endsOn: string) =>
    sectionDays({ startsOn: day(startsOn), endsOn: day(endsOn), meetingDays })
  expect(lasts('2026-09-14', '2026-12-02')).toEqual(allow)
  expect(sectionDays({ startsOn: day('2030-01-01'), endsOn: day('2030-01-01'), meetingDays: [] })).toEqual(
    allow,
  )
  expect(lasts('2026-09-15', '2026-12-01')).toEqual(
    told(
      'There is a class on September 14, 2026. Start on that day or earlier, or move that class first.',
      'startsOn',
    ),
  )
  expect(lasts('2026-09-14', '2026-12-01')).toEqual(
    told(
      'There is a class on December 2, 2026. End on that day or later, or move that class first.',
      'endsOn',
    ),
  )
})

test('a section is removed while none of its classes has written hours', () => {
  const remove = (confirmedMeetings: number) => mayDeleteSection({ name: 'Ethics', confirmedMeetings })
  expect(remove(0)).toEqual(allow)
  const rest = 'and its hours stand in the ledger. Remove the classes that are still open instead.'
  expect(remove(1)).toEqual(told(`Attendance of one class of Ethics is confirmed, ${rest}`))
  expect(remove(4)).toEqual(told(`Attendance of 4 classes of Ethics is confirmed, ${rest}`))
})
