import { plannedMinutes } from './instruction-plan.ts'
import { requirementOf } from './requirement.ts'
import type { Standard } from './standard.ts'
import { error, note, type StandardProblem } from './standard-problem.ts'
import { codedCompetencies } from './work-process.ts'

/** What is wrong with the instruction plan: numbers twice, objectives for unknown competencies, hours that fall short. */
export function courseProblems({ courses, requirements, jobFunctions }: Standard): StandardProblem[] {
  const known = codedCompetencies(jobFunctions).map(({ code }) => code)
  const required = requirementOf(requirements, 'RTI_HOURS')?.minutes ?? 0
  const twice = courses.flatMap(({ number }, index) =>
    courses.findIndex((course) => course.number === number) < index
      ? [
          error(
            ['courses', index, 'number'],
            `The course number ${number} stands here twice. Choose another.`,
          ),
        ]
      : [],
  )
  const astray = courses.flatMap(({ objectives }, index) =>
    objectives.flatMap(({ competencies }, at) =>
      competencies
        .filter((code) => !known.includes(code))
        .map((code) =>
          error(
            ['courses', index, 'objectives', at, 'competencies'],
            `There is no competency ${code} in the schedule. Choose one that there is.`,
          ),
        ),
    ),
  )
  return [...twice, ...astray, ...shortOf(required, plannedMinutes(courses), courses.length)]
}

function shortOf(required: number, planned: number, courses: number): StandardProblem[] {
  // a sum with a number that is not written yet (NaN) is neither more nor less
  if (!(planned < required)) return []
  const hours = (minutes: number) => (minutes / 60).toLocaleString('en-US', { maximumFractionDigits: 2 })
  if (courses === 0) {
    return [
      note(
        ['courses'],
        `The instruction plan is empty; ${hours(required)} hours are required. Add the courses that give them.`,
      ),
    ]
  }
  return [note(['courses'], `The courses give ${hours(planned)} of the ${hours(required)} hours required.`)]
}
