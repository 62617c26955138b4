import type { Internship, Placement } from '@journeyline/db/generated/prisma/client'
import { brandWithType } from '@pothos/core'
import { Temporal } from 'temporal-polyfill'
import { sealId } from '../../graphql/global-id.ts'
import { toDay } from '../../kernel/days.ts'

/** An employment or internship of a learner, which a letter of experience can be about. */
export interface Experience {
  /** The placement or internship behind it, whole, so that the API need not read it again. */
  subject: Placement | Internship
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
  placements: { include: { employer: { select: { name: true } } } },
  internships: true,
} as const

const typeOf = ({ kind }: Pick<Experience, 'kind'>) => (kind === 'EMPLOYMENT' ? 'Placement' : 'Internship')

/** The placement or internship, as a node of the API. */
export function experienceSubject({ kind, subject }: Pick<Experience, 'kind' | 'subject'>) {
  const node = { ...subject }
  brandWithType(node, typeOf({ kind }) as never) // Pothos takes a name as well, and does not say so
  return node
}

/** The global id of that placement or internship. */
export const subjectIdOf = (experience: Pick<Experience, 'kind' | 'subject'>) =>
  sealId(typeOf(experience), experience.subject.id)

interface ExperienceRows {
  placements: (Placement & { employer: { name: string } })[]
  internships: Internship[]
}

/** All employments and internships of a learner's enrollments, by first day, then name. */
export function experiencesOf(enrollments: readonly ExperienceRows[]): Experience[] {
  const employments = enrollments.flatMap(({ placements }) =>
    placements.map(
      ({ employer, ...subject }): Experience => ({
        subject,
        kind: 'EMPLOYMENT',
        name: employer.name,
        startsOn: toDay(subject.startedOn),
        endsOn: subject.endedOn && toDay(subject.endedOn),
        codingSharePercent: null,
      }),
    ),
  )
  const internships = enrollments.flatMap((enrollment) =>
    enrollment.internships.map((subject): Experience => {
      const { site, startsOn, endsOn, endedOn, minutes, codingMinutes } = subject
      const last = endedOn ?? endsOn
      return {
        subject,
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
