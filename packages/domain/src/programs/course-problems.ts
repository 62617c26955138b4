import { plannedMinutes } from './instruction-plan.ts'
import { requirementOf } from './requirement.ts'
import type { Standard } from './standard.ts'
import { error, note, type StandardProblem } from './standard-problem.ts'
import { standardWord } from './words.ts'
import { codedCompetencies } from './work-process.ts'

/** What is wrong with the instruction plan: numbers twice, objectives for unknown competencies, hours that fall short. */
export function courseProblems({ courses, requirements, jobFunctions }: Standard): StandardProblem[] {
  const known = codedCompetencies(jobFunctions).map(({ code }) => code)
  const required = requirementOf(requirements, 'RTI_HOURS')?.minutes ?? 0
  const twice = courses.flatMap(({ number }, index) =>
    courses.findIndex((course) => course.number === number) < index
      ? [error(['courses', index, 'number'], standardWord('COURSE_NUMBER_REPEATED', { number }))]
      : [],
  )
  const astray = courses.flatMap(({ objectives }, index) =>
    objectives.flatMap(({ competencies }, at) =>
      competencies
        .filter((code) => !known.includes(code))
        .map((code) =>
          error(
            ['courses', index, 'objectives', at, 'competencies'],
            standardWord('COURSE_COMPETENCY_UNKNOWN', { code }),
          ),
        ),
    ),
  )
  return [...twice, ...astray, ...shortOf(required, plannedMinutes(courses), courses.length)]
}

function shortOf(required: number, planned: number, courses: number): StandardProblem[] {
  // a sum with a number that is not written yet (NaN) is neither more nor less
  if (!(planned < required)) return []
  if (courses === 0) {
    return [note(['courses'], standardWord('INSTRUCTION_PLAN_EMPTY', { required }))]
  }
  return [note(['courses'], standardWord('INSTRUCTION_PLAN_SHORT', { planned, required }))]
}
