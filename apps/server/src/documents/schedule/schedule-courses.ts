import type { Course } from '@journeyline/domain/programs/instruction-plan'
import { plannedMinutes } from '@journeyline/domain/programs/instruction-plan'
import type { Words } from '@journeyline/domain/words/words'
import { heading, lead } from '../../pdf/flow.ts'
import { type FormRow, form } from '../../pdf/form.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { hoursOfCell, type ScheduleRecord } from './schedule-record.ts'
import { scheduleWord } from './words.ts'

/** How many blank courses the form prints while there are none. */
const BLANK_COURSES = 5

type Say = (words: Words) => string

/** The plan of related instruction: a block for each course, or blank ones to fill in. */
export function coursePlan(sheet: Sheet, courses: readonly Course[], record: ScheduleRecord | null) {
  const { say } = sheet
  heading(sheet, say(scheduleWord('COURSES')))
  if (courses.length > 0) {
    const sums = { courses: courses.length, minutes: plannedMinutes(courses) }
    lead(sheet, say(scheduleWord('COURSES_TOGETHER', sums)))
  }
  const blocks =
    courses.length > 0
      ? courses.map((course) => courseBlock(course, record, say))
      : Array.from({ length: BLANK_COURSES }, () => blankBlock(say))
  for (const block of blocks) {
    form(sheet, block)
    sheet.skip(12)
  }
}

function courseBlock(
  { number, name, minutes, objectives }: Course,
  record: ScheduleRecord | null,
  say: Say,
): FormRow[] {
  const approved = record?.courses.find((one) => one.number === number)?.minutes ?? 0
  const hours = hoursOfCell(minutes, record ? approved : null)
  return block(say, {
    name,
    number,
    hours: hours ? say(hours) : '',
    objectives: objectives.map(({ text, competencies }) =>
      competencies.length > 0 ? `${text} (${competencies.join(', ')})` : text,
    ),
  })
}

function blankBlock(say: Say): FormRow[] {
  return block(say, { name: '', number: '', hours: '', objectives: [] })
}

type Block = { name: string; number: string; hours: string; objectives: string[] }

function block(say: Say, { name, number, hours, objectives }: Block): FormRow[] {
  return [
    [
      { parts: 2, fields: [{ label: say(scheduleWord('COURSE_NAME')), value: name }] },
      {
        parts: 1,
        fields: [
          { label: say(scheduleWord('COURSE_NUMBER')), value: number },
          { label: say(scheduleWord('COURSE_HOURS')), value: hours },
        ],
      },
    ],
    [
      {
        parts: 1,
        fields: [
          {
            label: say(scheduleWord('COURSE_OBJECTIVES')),
            lines: objectives,
            leastHeight: objectives.length > 0 ? 0 : 56,
          },
        ],
      },
    ],
  ]
}
