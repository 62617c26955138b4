import { cellText } from '@journeyline/domain/imports/cell-text'
import { employerKey } from '@journeyline/domain/imports/keys'
import { ROSTER_COLUMNS, type RosterColumn } from '@journeyline/domain/imports/roster/roster-columns'
import type { RosterRow } from '@journeyline/domain/imports/roster/roster-facts'
import { Temporal } from 'temporal-polyfill'
import type { Seen } from './seen-learners.ts'

/** The award, certification and employment that a row speaks of, among those known; null where it speaks of a new one. */
export interface Spoken {
  award: Seen['awards'][number] | null
  credential: Seen['credentials'][number] | null
  placement: Seen['placements'][number] | null
}

/**
 * Which of several a row means. A funding award: the same source and reference, else the only one of the source, else
 * the only one there is, which the row then corrects. A certification and an employment: the same one; another is new.
 */
export function spokenOf(row: RosterRow, { awards, credentials, placements }: Seen): Spoken {
  const ofSource = awards.filter(({ source }) => row.fundingSource === null || source === row.fundingSource)
  const sameReference = ofSource.find(({ reference }) => reference === row.fundingReference)
  const anyOfSource = row.fundingReference === null ? ofSource[0] : onlyOne(ofSource)
  return {
    award: sameReference ?? anyOfSource ?? (ofSource.length === 0 ? onlyOne(awards) : undefined) ?? null,
    credential:
      row.credential === null ? null : (credentials.find(({ kind }) => kind === row.credential) ?? null),
    placement:
      row.employer === null
        ? (placements[0] ?? null)
        : (placements.find((placement) => isSpoken(row, placement)) ?? null),
  }
}

/** An employment at the row's employer; not one that had ended when the row's began: whoever comes back is employed anew. */
function isSpoken(row: RosterRow, { employer, endedOn }: Seen['placements'][number]): boolean {
  const begins = row.employmentStartedOn?.toString()
  return (
    employerKey(employer) === employerKey(row.employer ?? '') &&
    !(endedOn !== null && begins !== undefined && begins > endedOn)
  )
}

/** What is known of the learner as a row would say it; what belongs to an enrollment that does not exist yet is the row's own. */
export function knownFacts(row: RosterRow, seen: Seen, spoken: Spoken): RosterRow {
  const { learner, enrollment } = seen
  if (learner === null) return row
  const { id: _, dateOfBirth, ...person } = learner
  const credential = {
    credential: spoken.credential ? row.credential : null,
    credentialOn: day(spoken.credential?.awardedOn),
  }
  const known = { ...row, ...(person as Partial<RosterRow>), dateOfBirth: day(dateOfBirth), ...credential }
  if (enrollment === null) return known
  return {
    ...known,
    stage: enrollment.stage as RosterRow['stage'],
    enrolledOn: Temporal.PlainDate.from(enrollment.enrolledOn),
    stageSince: Temporal.PlainDate.from(enrollment.stageSince),
    practicodeCases: enrollment.practicodeCases,
    practicodeScore: enrollment.practicodeScore,
    internshipSite: enrollment.internshipSite,
    internshipStartedOn: day(enrollment.internshipStartedOn),
    fundingSource: (spoken.award?.source ?? null) as RosterRow['fundingSource'],
    fundingReference: spoken.award?.reference ?? null,
    employer: spoken.placement?.employer ?? null,
    employmentStartedOn: day(spoken.placement?.startedOn),
    hourlyWageMinor: spoken.placement?.hourlyWageMinor ?? null,
  }
}

/** The columns that say something, in the roster's order; an empty cell is no information and never erases. */
export function filledColumns(cells: Record<string, string>): RosterColumn[] {
  return ROSTER_COLUMNS.map(({ column }): RosterColumn => column).filter(
    (column) => cellText(cells[column] ?? '') !== '',
  )
}

/** The facts with those of the columns taken from another row. */
export function withFacts(facts: RosterRow, columns: readonly RosterColumn[], from: RosterRow): RosterRow {
  const together: Record<string, unknown> = { ...facts }
  for (const column of columns) together[FACT_OF[column]] = from[FACT_OF[column]]
  return together as RosterRow
}

/** The fact that each column holds. */
const FACT_OF = Object.fromEntries(ROSTER_COLUMNS.map(({ column }) => [column, factOf(column)])) as Record<
  RosterColumn,
  keyof RosterRow
>

function factOf(column: RosterColumn): string {
  if (column === 'remote') return 'openToRemote'
  if (column === 'hourly_wage') return 'hourlyWageMinor'
  return column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}

const day = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : null)

const onlyOne = <Thing>(things: Thing[]): Thing | undefined => (things.length === 1 ? things[0] : undefined)
