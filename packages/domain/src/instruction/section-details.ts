import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore, isEarlierDay, localDate } from '../local-date.ts'
import { optionalText, orNull, requiredText } from '../optional-text.ts'
import { commonProblem } from '../words/common-words.ts'
import { refuse } from './words.ts'

/** What staff write about a section, a course as it is given to a cohort: name, instructor, how it is taught, its local days. */
export const SectionDetails = z
  .object({
    name: requiredText(160, 'SECTION_NAME'),
    instructor: optionalText(120, 'INSTRUCTOR_NAME'),
    /** One of the version's delivery methods, by code (D45-D52); null where it lists none, or it is open. */
    deliveryMethod: orNull(z.string()),
    startsOn: localDate,
    endsOn: localDate,
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (!isEarlierDay(endsOn, startsOn)) return
    const message = commonProblem('LAST_DAY_BEFORE_FIRST')
    context.addIssue({ code: 'custom', path: ['endsOn'], message })
  })
export type SectionDetails = z.infer<typeof SectionDetails>

/** Whether a cohort may be given this course: one of its program's, out of a version that no longer changes. */
export function mayGiveCourse(facts: {
  course: { name: string; programId: string; isPublished: boolean }
  cohort: { name: string; programId: string }
}): Decision {
  const { course, cohort } = facts
  if (course.programId !== cohort.programId) {
    return refuse(
      'SECTION_COURSE_OF_OTHER_PROGRAM',
      { courseName: course.name, cohortName: cohort.name },
      'courseId',
    )
  }
  if (course.isPublished) return allow
  return refuse('SECTION_COURSE_IN_DRAFT', { courseName: course.name }, 'courseId')
}

/** Whether the section may be taught so: by one of the delivery methods its program version lists (D45-D52). */
export function mayTeachBy(deliveryMethod: string | null, listed: readonly { code: string }[]): Decision {
  if (deliveryMethod === null || listed.some(({ code }) => code === deliveryMethod)) return allow
  return refuse('SECTION_DELIVERY_NOT_LISTED', {}, 'deliveryMethod')
}

/** Whether the section may last from the one day to the other: none of its classes is left outside. */
export function sectionDays(section: {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  /** The local days of its classes. */
  meetingDays: readonly Temporal.PlainDate[]
}): Decision {
  const days = [...section.meetingDays].sort(Temporal.PlainDate.compare)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return allow
  return firstRefusal(
    isBefore(first, section.startsOn)
      ? refuse('SECTION_STARTS_AFTER_CLASS', { classOn: first }, 'startsOn')
      : allow,
    isBefore(section.endsOn, last) ? refuse('SECTION_ENDS_BEFORE_CLASS', { classOn: last }, 'endsOn') : allow,
  )
}

/** Whether the section may be removed with its classes: only while no class has written hours. */
export function mayDeleteSection(section: { name: string; confirmedMeetings: number }): Decision {
  const { name, confirmedMeetings } = section
  if (confirmedMeetings === 0) return allow
  return refuse('SECTION_HAS_CONFIRMED_CLASSES', { name, confirmedMeetings })
}
