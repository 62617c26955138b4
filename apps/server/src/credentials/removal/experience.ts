import { Temporal } from 'temporal-polyfill'
import { sealId } from '../../graphql/global-id.ts'
import { toDay } from '../../kernel/days.ts'

/** An employment or internship of a learner, which a letter of experience can be about. */
export interface Experience {
  /** The placement or internship behind it. */
  id: string
  kind: 'EMPLOYMENT' | 'INTERNSHIP'
  /** The employer or the site. */
  name: string
  startsOn: Temporal.PlainDate
  /** The last day, known or expected; null while it goes on. */
  endsOn: Temporal.PlainDate | null
  /** Percent of an internship's time that was spent on coding, rounded down; null when no time is on record. */
  codingSharePercent: number | null
}

/** What has to be read of an enrollment to know its experience. */
export const EXPERIENCE_ROWS = {
  placements: {
    select: { id: true, startedOn: true, endedOn: true, employer: { select: { name: true } } },
  },
  internships: {
    select: {
      id: true,
      site: true,
      startsOn: true,
      endsOn: true,
      endedOn: true,
      minutes: true,
      codingMinutes: true,
    },
  },
} as const

/** What an experience is a reading of: a placement or an internship. */
export const experienceSubject = ({ kind, id }: Pick<Experience, 'kind' | 'id'>) => ({
  typename: kind === 'EMPLOYMENT' ? 'Placement' : 'Internship',
  id,
})

/** The global id of that placement or internship. */
export function subjectIdOf(experience: Pick<Experience, 'kind' | 'id'>) {
  const { typename, id } = experienceSubject(experience)
  return sealId(typename, id)
}

interface ExperienceRows {
  placements: { id: string; startedOn: Date; endedOn: Date | null; employer: { name: string } }[]
  internships: {
    id: string
    site: string
    startsOn: Date
    endsOn: Date | null
    endedOn: Date | null
    minutes: number
    codingMinutes: number
  }[]
}

/** All employments and internships of a learner's enrollments, by first day, then name. */
export function experiencesOf(enrollments: readonly ExperienceRows[]): Experience[] {
  const employments = enrollments.flatMap(({ placements }) =>
    placements.map(
      ({ id, startedOn, endedOn, employer }): Experience => ({
        id,
        kind: 'EMPLOYMENT',
        name: employer.name,
        startsOn: toDay(startedOn),
        endsOn: endedOn && toDay(endedOn),
        codingSharePercent: null,
      }),
    ),
  )
  const internships = enrollments.flatMap((enrollment) =>
    enrollment.internships.map(({ id, site, startsOn, minutes, codingMinutes, ...ends }): Experience => {
      const last = ends.endedOn ?? ends.endsOn
      return {
        id,
        kind: 'INTERNSHIP',
        name: site,
        startsOn: toDay(startsOn),
        endsOn: last && toDay(last),
        codingSharePercent: minutes > 0 ? Math.floor((100 * codingMinutes) / minutes) : null,
      }
    }),
  )
  return [...employments, ...internships].sort(
    (one, other) =>
      Temporal.PlainDate.compare(one.startsOn, other.startsOn) || one.name.localeCompare(other.name),
  )
}
